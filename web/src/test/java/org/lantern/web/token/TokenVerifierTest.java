package org.lantern.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.web.token.Tokens.AGENCY_REALM;
import static org.lantern.web.token.Tokens.KEY;
import static org.lantern.web.token.Tokens.NOW;
import static org.lantern.web.token.Tokens.SESSION;
import static org.lantern.web.token.Tokens.bearer;
import static org.lantern.web.token.Tokens.claims;
import static org.lantern.web.token.Tokens.header;
import static org.lantern.web.token.Tokens.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.login.LogInMark;

/** R1 to R4 of bearer tokens. Beside the refusals stands the good token. */
class TokenVerifierTest {
    private final TokenVerifier verifier = new TokenVerifier(List.of(TrustedIssuer.of(
            AGENCY_REALM, new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())), Clock.fixed(NOW, ZoneOffset.UTC))));

    @Test
    void no_header_is_an_anonymous_call() {
        assertThat(verifier.verify(List.of())).isEqualTo(new Verdict.Anonymous());
    }

    @Test
    void a_good_token_is_accepted_with_its_organizations() {
        assertThat(verifier.verify(List.of(bearer(claims().build()))))
                .isEqualTo(new Verdict.Accepted(new AccessToken(
                        AGENCY_REALM,
                        "subject-1",
                        Optional.of(Tokens.NOW.minusSeconds(60)),
                        Tokens.NOW.minusSeconds(5),
                        Set.of("riverton"),
                        Set.of("some-role"),
                        new LogInMark(SESSION))));
    }

    /** R9 */
    @Test
    void a_log_in_is_told_by_its_session_and_a_programs_by_its_token() {
        assertThat(session(claims().jwtID("one"))).isEqualTo(SESSION);
        assertThat(session(claims().jwtID("two"))).isEqualTo(SESSION);
        assertThat(session(claims().claim("sid", null).jwtID("one")))
                .hasSize(SESSION.length())
                .isNotEqualTo(session(claims().claim("sid", null).jwtID("two")));
    }

    private String session(JWTClaimsSet.Builder claims) {
        return ((Verdict.Accepted) verifier.verify(List.of(bearer(claims.build()))))
                .token()
                .mark()
                .digits();
    }

    @Test
    void es256_and_ps256_are_read_too() {
        var withPs256 = new JWSHeader.Builder(JWSAlgorithm.PS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(KEY.getKeyID())
                .build();
        assertThat(verifier.verify(List.of("Bearer " + signed(withPs256, claims().build(), KEY))))
                .isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void two_headers_are_refused_even_when_both_are_good() {
        String good = bearer(claims().build());
        assertRefused(Refusal.SEVERAL_HEADERS, good, good);
    }

    @Test
    void other_schemes_garbage_and_giants_are_refused() {
        assertRefused(Refusal.NOT_BEARER, "Basic b2xhOm5vcmRtYW5u");
        assertRefused(Refusal.NOT_BEARER, "");
        assertRefused(Refusal.UNREADABLE, "Bearer ");
        assertRefused(Refusal.UNREADABLE, "Bearer a.b.c");
        assertRefused(Refusal.UNREADABLE, "Bearer " + "x".repeat(2_000));
        assertRefused(Refusal.TOO_LONG, "Bearer " + "x".repeat(9_000));
    }

    @Test
    void id_and_refresh_tokens_are_refused_by_their_type() {
        for (String type : List.of("JWT", "jwt", "ID", "Refresh", "logout+jwt", "application/at+jwt")) {
            assertRefused(Refusal.WRONG_TYPE, "Bearer " + signed(header(type), claims().build(), KEY));
        }
    }

    @Test
    void unsigned_and_symmetric_tokens_are_refused() throws JOSEException {
        assertRefused(Refusal.UNREADABLE, "Bearer " + new PlainJWT(claims().build()).serialize());
        var mac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(KEY.getKeyID())
                        .build(),
                claims().build());
        mac.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        assertRefused(Refusal.WRONG_ALGORITHM, "Bearer " + mac.serialize());
    }

    @Test
    void another_realm_is_refused_whoever_signed() {
        assertRefused(
                Refusal.UNTRUSTED_ISSUER,
                bearer(claims().issuer("http://id.localhost:9081/realms/vendor").build()));
        assertRefused(Refusal.UNTRUSTED_ISSUER, bearer(claims().issuer(null).build()));
    }

    @Test
    void forged_tampered_and_unknown_keys_are_refused() {
        var stranger = Tokens.key("stranger");
        assertRefused(
                Refusal.UNKNOWN_KEY_OR_BAD_SIGNATURE, "Bearer " + signed(header("at+jwt"), claims().build(), stranger));
        assertRefused(
                Refusal.UNKNOWN_KEY_OR_BAD_SIGNATURE,
                "Bearer " + signed(Tokens.header("at+jwt", "stranger"), claims().build(), stranger));
        String[] parts = bearer(claims().build()).split("\\.", -1);
        String other = bearer(claims().subject("subject-2").build()).split("\\.", -1)[1];
        assertRefused(Refusal.UNKNOWN_KEY_OR_BAD_SIGNATURE, parts[0] + "." + other + "." + parts[2]);
    }

    @Test
    void a_token_without_key_id_is_refused() {
        var bare = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .build();
        assertRefused(Refusal.NO_KEY_ID, "Bearer " + signed(bare, claims().build(), KEY));
    }

    @Test
    void an_embedded_key_is_not_trusted() throws JOSEException {
        var stranger = Tokens.key("stranger");
        var selfMade = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID("stranger")
                .jwk(stranger.toPublicJWK())
                .build();
        assertRefused(Refusal.UNKNOWN_KEY_OR_BAD_SIGNATURE, "Bearer " + signed(selfMade, claims().build(), stranger));
    }

    @Test
    void wrong_claims_are_refused() {
        Date past = Date.from(NOW.minus(Duration.ofMinutes(1)));
        assertRefused(Refusal.WRONG_CLAIMS, bearer(claims().audience("account").build()));
        assertRefused(
                Refusal.WRONG_CLAIMS, bearer(claims().audience((String) null).build()));
        assertRefused(Refusal.WRONG_CLAIMS, bearer(claims().expirationTime(past).build()));
        assertRefused(Refusal.WRONG_CLAIMS, bearer(claims().expirationTime(null).build()));
        assertRefused(Refusal.WRONG_CLAIMS, bearer(claims().subject(null).build()));
        assertRefused(Refusal.WRONG_CLAIMS, bearer(claims().claim("nonce", "n").build()));
        Date future = Date.from(NOW.plus(Duration.ofMinutes(1)));
        assertRefused(
                Refusal.WRONG_CLAIMS, bearer(claims().notBeforeTime(future).build()));
    }

    @Test
    void a_token_from_the_future_is_refused_but_for_a_few_seconds_of_another_clock() {
        Date soon = Date.from(NOW.plusSeconds(9));
        assertThat(verifier.verify(List.of(bearer(claims().issueTime(soon).build()))))
                .isInstanceOf(Verdict.Accepted.class);
        Date future = Date.from(NOW.plusSeconds(11));
        assertRefused(Refusal.WRONG_CLAIMS, bearer(claims().issueTime(future).build()));
        assertRefused(Refusal.WRONG_CLAIMS, bearer(claims().issueTime(null).build()));
    }

    private void assertRefused(Refusal refusal, String... headers) {
        assertThat(verifier.verify(List.of(headers))).isEqualTo(new Verdict.Refused(refusal));
    }
}
