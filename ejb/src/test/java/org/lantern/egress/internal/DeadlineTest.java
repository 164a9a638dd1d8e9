package org.lantern.egress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lantern.egress.DrippingServer;
import org.lantern.egress.Fetched;

/** R5, R8: a server that is never silent for long, and never done. What goes on for ever fails by the time limit. */
@Timeout(60)
class DeadlineTest {
    private static final Exceptions NONE = new Exceptions(List.of());
    private static final Duration SHORT = Duration.ofMillis(400);

    @Test
    void r5_an_answer_that_drips_is_none() {
        try (var slow = DrippingServer.beginning("HTTP/1.1 200 OK\r\n\r\n")) {
            assertThat(ask(slow.place(), false)).isEqualTo(new Fetched.Nothing(Fetched.Why.TOO_MUCH));
        }
    }

    @Test
    void r5_a_handshake_that_drips_is_none() {
        try (var slow = DrippingServer.inItsHandshake()) {
            assertThat(ask(slow.place(), true)).isEqualTo(new Fetched.Nothing(Fetched.Why.TOO_MUCH));
        }
    }

    @Test
    void r8_a_name_whose_look_up_takes_longer_leads_nowhere() throws InterruptedException {
        var over = new CountDownLatch(1);
        Destination.Names slow = host -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new InetAddress[] {Literal.of("198.41.0.4")};
        };
        var agency = URI.create("https://sso.agency.gov/");
        assertThat(Destination.of(agency, NONE, LookUp.of(slow, Deadline.in(SHORT)))
                        .orElseThrow()
                        .isReachable())
                .isFalse();
        over.countDown();
        assertThat(Destination.of(agency, NONE, LookUp.of(slow, Deadline.in(Duration.ofSeconds(30))))
                        .orElseThrow()
                        .isReachable())
                .as("positive control")
                .isTrue();
    }

    private static Fetched ask(InetSocketAddress place, boolean secure) {
        return Conversation.hold(
                new Destination("agency.gov", place, secure, "/"), Optional.empty(), Deadline.in(SHORT));
    }
}
