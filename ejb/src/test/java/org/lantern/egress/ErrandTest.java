package org.lantern.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** R8: who is asked several things has the time of one errand for all of them. */
@Timeout(60)
class ErrandTest {
    private static final Duration SHORT = Duration.ofMillis(400);

    @Test
    void r8_a_server_that_takes_its_time_leaves_none_for_the_next_question() {
        try (var slow = DrippingServer.beginning("HTTP/1.1 200 OK\r\n\r\n")) {
            var address = "http://sso.test:" + slow.place().getPort();
            var errand = new Hurried(
                            SHORT,
                            List.of(address + "=127.0.0.1:" + slow.place().getPort()))
                    .begin();
            assertThat(errand.isOver()).isFalse();
            assertThat(errand.allows(address + "/keys")).as("positive control").isTrue();
            assertThat(errand.get(address + "/")).isEqualTo(new Fetched.Nothing(Fetched.Why.TOO_MUCH));
            assertThat(errand.isOver()).isTrue();
            assertThat(errand.get(address + "/keys")).isEqualTo(new Fetched.Nothing(Fetched.Why.TOO_MUCH));
        }
    }
}
