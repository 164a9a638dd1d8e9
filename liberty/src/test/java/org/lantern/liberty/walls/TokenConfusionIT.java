package org.lantern.liberty.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.JsonObject;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.running.RunningLantern;

/** Only an access token of the right realm, for this audience, signed by its key and still young, is a log-in. */
class TokenConfusionIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final Site HOST = LANTERN.agency("riverton");
    private static final Site KEYCLOAK =
            Site.at("id.localhost", LANTERN.installation().ports().identity());
    private static final String DOOR = "/api/v1/imports";

    @Test
    void the_right_token_is_taken() {
        assertThat(status(LANTERN.token("riverton", "analyst"))).isEqualTo(200);
    }

    @TestFactory
    Stream<DynamicTest> every_other_token_is_refused() throws Exception {
        return wrongTokens().entrySet().stream()
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.getKey(),
                        () -> assertThat(status(wrong.getValue())).isEqualTo(401)));
    }

    /** Two tokens, or one in another place, are no log-in either. */
    @Test
    void a_token_counts_only_as_the_one_bearer_header() {
        var good = LANTERN.token("riverton", "analyst");
        assertThat(HOST.get(DOOR + "?access_token=" + good).status()).isEqualTo(401);
        assertThat(HOST.with("Cookie", "access_token=" + good).get(DOOR).status())
                .isEqualTo(401);
        assertThat(HOST.with("Authorization", "Basic " + good).get(DOOR).status())
                .isEqualTo(401);
        assertThat(HOST.with("Authorization", good).get(DOOR).status()).isEqualTo(401);
    }

    private static Map<String, String> wrongTokens() throws JOSEException, ParseException {
        var all = logIn();
        var good = SignedJWT.parse(all.getString("access_token"));
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("the ID token", all.getString("id_token"));
        tokens.put("the refresh token", all.getString("refresh_token"));
        tokens.put(
                "another realm's, with the highest role",
                LANTERN.token(LANTERN.accounts().vendorOperator()));
        tokens.put("another client's, for another audience", provisioner());
        tokens.put("no algorithm", new PlainJWT(good.getJWTClaimsSet()).serialize());
        tokens.put("no algorithm, spelt otherwise", unsigned(good, "{\"alg\":\"NoNe\",\"typ\":\"at+jwt\"}"));
        tokens.put("the public key as a shared secret", publicKeyAsSecret(good));
        tokens.put(
                "another key under a known name", forged(good, good.getHeader().getKeyID(), claims(good)));
        tokens.put("another key under its own name", forged(good, "mine", claims(good)));
        tokens.put("other claims under the old signature", tampered(good));
        tokens.put("the signature cut off", cut(good, 0));
        tokens.put(
                "a bit of the signature gone",
                cut(good, good.getSignature().toString().length() - 6));
        tokens.put("expired and forged", forged(good, "mine", expired(good)));
        tokens.put("nonsense", "a.b.c");
        tokens.put("nothing", "");
        return tokens;
    }

    private static int status(String token) {
        return HOST.as(token).get(DOOR).status();
    }

    private static JsonObject logIn() {
        var account = LANTERN.accounts().of("riverton", "analyst");
        return token(
                "agency",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "lantern-demo",
                        "client_secret",
                        LANTERN.installation().secrets().secret("demo-client.secret"),
                        "username",
                        account.username(),
                        "password",
                        account.password(),
                        "scope",
                        "openid organization"));
    }

    /** The service account that makes accounts: a good access token of the right realm, but not of a member. */
    private static String provisioner() {
        return token(
                        "agency",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "lantern-provisioner",
                                "client_secret",
                                        LANTERN.installation().secrets().secret("provisioner.secret")))
                .getString("access_token");
    }

    private static JsonObject token(String realm, Map<String, String> form) {
        return KEYCLOAK.post("/realms/" + realm + "/protocol/openid-connect/token", Form.of(form))
                .expect(200)
                .object();
    }

    private static String unsigned(SignedJWT good, String header) {
        return com.nimbusds.jose.util.Base64URL.encode(header) + "."
                + good.getPayload().toBase64URL() + ".";
    }

    private static String publicKeyAsSecret(SignedJWT good) throws JOSEException {
        var keys = KEYCLOAK.get("/realms/agency/protocol/openid-connect/certs").body();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(good.getHeader().getKeyID())
                .build();
        var token = new SignedJWT(header, claims(good));
        token.sign(new MACSigner(keys.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return token.serialize();
    }

    private static String forged(SignedJWT good, String keyId, JWTClaimsSet claims) throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID(keyId).generate();
        var header = new JWSHeader.Builder(good.getHeader().getAlgorithm())
                .type(good.getHeader().getType())
                .keyID(keyId)
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String tampered(SignedJWT good) {
        var administrator = new JWTClaimsSet.Builder(claims(good))
                .subject("11111111-1111-1111-1111-111111111111")
                .build();
        return good.getHeader().toBase64URL() + "." + com.nimbusds.jose.util.Base64URL.encode(administrator.toString())
                + "." + good.getSignature();
    }

    private static String cut(SignedJWT good, int length) {
        var signature = good.getSignature().toString();
        return good.getHeader().toBase64URL() + "." + good.getPayload().toBase64URL() + "."
                + signature.substring(0, length);
    }

    private static JWTClaimsSet expired(SignedJWT good) {
        return new JWTClaimsSet.Builder(claims(good))
                .expirationTime(Date.from(Instant.EPOCH))
                .build();
    }

    private static JWTClaimsSet claims(SignedJWT token) {
        try {
            return token.getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
