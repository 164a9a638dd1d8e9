package org.lantern.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R5 and R6 of bearer tokens, against an issuer that can be switched off. */
class IssuerKeysTest {
    private int fetches;
    private boolean down;
    private final IssuerKeys keys = keys();
    private final TokenVerifier verifier = new TokenVerifier(
            List.of(TrustedIssuer.of(Tokens.AGENCY_REALM, keys, Clock.fixed(Tokens.NOW, ZoneOffset.UTC))));

    @Test
    void known_keys_stay_good_while_the_issuer_is_down() {
        assertThat(verify("key-1")).isInstanceOf(Verdict.Accepted.class);
        down = true;
        assertThat(verify("key-1")).isInstanceOf(Verdict.Accepted.class);
        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void an_unknown_key_is_a_refused_token_and_cannot_hammer_the_issuer() {
        assertThat(verify("key-1")).isInstanceOf(Verdict.Accepted.class);
        for (int i = 0; i < 50; i++) {
            assertThat(verify("unknown-" + i)).isInstanceOf(Verdict.Refused.class);
        }
        assertThat(fetches).isLessThanOrEqualTo(3);
        assertThat(verify("key-1")).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    void an_unknown_key_is_a_refused_token_also_while_the_issuer_is_down() {
        assertThat(verify("key-1")).isInstanceOf(Verdict.Accepted.class);
        down = true;
        assertThat(verify("unknown")).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void keys_never_seen_are_an_outage_however_often_one_asks() {
        down = true;
        for (int i = 0; i < 10; i++) {
            assertThat(verify("key-1")).isEqualTo(new Verdict.KeysUnavailable());
        }
    }

    @Test
    void r12_keys_fetched_ahead_are_good_for_the_first_token_that_comes_in_an_outage() {
        keys.lookAhead();
        down = true;
        assertThat(verify("key-1")).isInstanceOf(Verdict.Accepted.class);
        keys.lookAhead();
        assertThat(fetches).as("known ones are not asked for again").isEqualTo(1);
    }

    @Test
    void r12_an_issuer_that_is_down_is_asked_again_and_nothing_breaks() {
        down = true;
        keys.lookAhead();
        assertThat(verify("key-1")).isEqualTo(new Verdict.KeysUnavailable());
    }

    private Verdict verify(String keyId) {
        var claims = Tokens.claims().build();
        return verifier.verify(List.of("Bearer " + Tokens.signed(Tokens.header("at+jwt", keyId), claims, Tokens.KEY)));
    }

    private IssuerKeys keys() {
        try {
            return new IssuerKeys(URI.create("http://127.0.0.1:1/certs").toURL(), url -> fetch());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Resource fetch() throws IOException {
        fetches++;
        if (down) {
            throw new IOException("down");
        }
        return new Resource(new JWKSet(Tokens.KEY.toPublicJWK()).toString(), "application/json");
    }
}
