package org.lantern.signon.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.database.Wiring;
import org.lantern.egress.DrippingServer;
import org.lantern.egress.Egress;
import org.lantern.egress.Fetched;
import org.lantern.egress.Hurried;
import org.lantern.signon.OidcSettings;
import org.lantern.signon.SignOnResult.Flaw;

/** R4: what a provider says of itself, whatever that is. */
@Timeout(60)
class DiscoveryTest {
    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(400);

    @Test
    void r4_a_provider_that_knows_us_is_good() {
        try (var provider = new SmallProvider()) {
            assertThat(find(provider.settings(), AMPLE, provider.exceptions()))
                    .isInstanceOf(Discovery.Found.Settings.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"keys\":{}}",
                "{\"keys\":\"many\"}",
                "{\"keys\":null}",
                "{\"keys\":[]}",
                "{}",
                "[]",
                "7",
                "{\"keys\":[",
                ""
            })
    void r4_keys_that_are_none_are_no_fault_of_ours(String keys) {
        try (var provider = new SmallProvider()) {
            provider.keys(keys);
            assertThat(find(provider.settings(), AMPLE, provider.exceptions()))
                    .isEqualTo(new Discovery.Found.Wrong(Flaw.NO_KEYS));
        }
    }

    @Test
    void r12_a_provider_that_drips_is_left_in_time() {
        try (var slow = DrippingServer.beginning("HTTP/1.1 200 OK\r\n\r\n")) {
            var issuer = "http://sso.test:" + slow.place().getPort();
            var exceptions = List.of(issuer + "=127.0.0.1:" + slow.place().getPort());
            assertThat(find(new OidcSettings(issuer, "lantern", "a secret"), SHORT, exceptions))
                    .isEqualTo(new Discovery.Found.NotFetched(Fetched.Why.TOO_MUCH));
        }
    }

    private static Discovery.Found find(OidcSettings settings, Duration time, List<String> exceptions) {
        return new Wiring(Map.of())
                .with(Egress.class, new Hurried(time, exceptions))
                .get(Discovery.class)
                .find(settings, "agency.gov");
    }
}
