package org.lantern.web.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Tokens as Keycloak writes them, with keys made for the test. */
final class Tokens {
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final String AGENCY_REALM = "http://id.localhost:9081/realms/agency";
    static final RSAKey KEY = key("key-1");

    /** The first digits of {@code printf session-1 | sha256sum}. */
    static final String SESSION = "84097828fc31a8c8";

    private Tokens() {}

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(AGENCY_REALM)
                .subject("subject-1")
                .audience(List.of("account", "lantern-api"))
                .issueTime(Date.from(NOW.minusSeconds(5)))
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("auth_time", NOW.minusSeconds(60).getEpochSecond())
                .claim("sid", "session-1")
                .claim("organization", List.of("riverton"))
                .claim("realm_access", Map.of("roles", List.of("some-role")));
    }

    static JWSHeader header(String type) {
        return header(type, KEY.getKeyID());
    }

    static JWSHeader header(String type, String keyId) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(type))
                .keyID(keyId)
                .build();
    }

    static String bearer(JWTClaimsSet claims) {
        return "Bearer " + signed(header("at+jwt"), claims, KEY);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
