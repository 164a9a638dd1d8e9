package org.lantern.web.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what a request's {@code Authorization} headers are worth on one kind of host. Thread-safe. */
final class TokenVerifier {
    static final String AUDIENCE = "lantern-api";
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    private static final String SCHEME = "Bearer ";

    /** Characters; Keycloak's tokens have some 1,500. */
    private static final int LONGEST = 8_192;

    private final List<TrustedIssuer> trusted;

    TokenVerifier(List<TrustedIssuer> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    Verdict verify(List<String> authorizationHeaders) {
        if (authorizationHeaders.isEmpty()) {
            return new Verdict.Anonymous();
        }
        if (authorizationHeaders.size() > 1) {
            return new Verdict.Refused(Refusal.SEVERAL_HEADERS);
        }
        String header = authorizationHeaders.getFirst();
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Verdict.Refused(Refusal.NOT_BEARER);
        }
        return header.length() > LONGEST
                ? new Verdict.Refused(Refusal.TOO_LONG)
                : read(header.substring(SCHEME.length()).strip());
    }

    private Verdict read(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            Optional<Refusal> malformed = malformed(jwt.getHeader());
            if (malformed.isPresent()) {
                return new Verdict.Refused(malformed.get());
            }
            String issuer = jwt.getJWTClaimsSet().getIssuer();
            return trusted.stream()
                    .filter(candidate -> candidate.issuer().equals(issuer))
                    .findFirst()
                    .map(candidate -> check(candidate, jwt))
                    .orElseGet(() -> new Verdict.Refused(Refusal.UNTRUSTED_ISSUER));
        } catch (ParseException e) {
            return new Verdict.Refused(Refusal.UNREADABLE);
        }
    }

    private static Optional<Refusal> malformed(JWSHeader header) {
        if (!ACCESS_TOKEN.equals(header.getType())) {
            return Optional.of(Refusal.WRONG_TYPE);
        }
        if (!ALGORITHMS.contains(header.getAlgorithm())) {
            return Optional.of(Refusal.WRONG_ALGORITHM);
        }
        return header.getKeyID() == null ? Optional.of(Refusal.NO_KEY_ID) : Optional.empty();
    }

    private static Verdict check(TrustedIssuer issuer, SignedJWT jwt) {
        try {
            JWTClaimsSet claims = issuer.rules().process(jwt, null);
            return new Verdict.Accepted(Claims.accessToken(claims));
        } catch (KeySourceException e) {
            return new Verdict.KeysUnavailable();
        } catch (BadJWTException e) {
            return new Verdict.Refused(Refusal.WRONG_CLAIMS);
        } catch (BadJOSEException | JOSEException e) {
            return new Verdict.Refused(Refusal.UNKNOWN_KEY_OR_BAD_SIGNATURE);
        }
    }
}
