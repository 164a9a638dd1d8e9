package org.lantern.web.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A realm whose access tokens a host accepts, and the rules they are read by. */
record TrustedIssuer(String issuer, DefaultJWTProcessor<SecurityContext> rules) {
    private static final Set<String> REQUIRED = Set.of("sub", "exp", "iat");
    private static final Set<String> PROHIBITED = Set.of("nonce");

    /** Two machines' clocks may differ by this much. */
    private static final int CLOCK_SKEW_SECONDS = 10;

    static TrustedIssuer of(String issuer, JWKSource<SecurityContext> keys, Clock clock) {
        var rules = new DefaultJWTProcessor<SecurityContext>();
        // The type is checked by the verifier before the issuer; here it must only not be refused as unknown.
        rules.setJWSTypeVerifier((type, context) -> {});
        rules.setJWSKeySelector(new JWSVerificationKeySelector<>(TokenVerifier.ALGORITHMS, keys));
        rules.setJWTClaimsSetVerifier(claims(issuer, clock));
        return new TrustedIssuer(issuer, rules);
    }

    private static DefaultJWTClaimsVerifier<SecurityContext> claims(String issuer, Clock clock) {
        var exact = new JWTClaimsSet.Builder().issuer(issuer).build();
        var verifier = new DefaultJWTClaimsVerifier<>(Set.of(TokenVerifier.AUDIENCE), exact, REQUIRED, PROHIBITED) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }

            // The library looks at exp and nbf alone.
            @Override
            public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
                super.verify(claims, context);
                Date issued = claims.getIssueTime();
                if (issued == null || issued.toInstant().isAfter(clock.instant().plusSeconds(CLOCK_SKEW_SECONDS))) {
                    throw new BadJWTException("issued in the future");
                }
            }
        };
        verifier.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        return verifier;
    }
}
