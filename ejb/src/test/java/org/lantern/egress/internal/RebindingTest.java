package org.lantern.egress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.egress.Fetched;

/** R2, R3: names that lead elsewhere the second time, and names that lead to several places at once. */
class RebindingTest {
    private static final URI AGENCY = URI.create("https://sso.agency.gov/");
    private static final Exceptions NONE = new Exceptions(List.of());

    @Test
    void a_name_that_leads_to_loopback_the_second_time_is_asked_once_and_kept_to_what_was_checked() {
        var answers = new Answers(List.of("198.41.0.4"), List.of("127.0.0.1"));
        var checked = Destination.of(AGENCY, NONE, answers::next).orElseThrow();
        assertThat(checked.place().getAddress().getHostAddress()).isEqualTo("198.41.0.4");
        assertThat(answers.left()).as("asked once").isEqualTo(1);
    }

    @Test
    void looked_up_again_it_is_refused_and_nothing_is_connected_to() throws IOException {
        var answers = new Answers(List.of("198.41.0.4"), List.of("127.0.0.1"));
        Destination.of(AGENCY, NONE, answers::next);
        try (var ours = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var rebound = Destination.of(AGENCY, NONE, answers::next).orElseThrow();
            assertThat(rebound.isReachable()).isFalse();
            assertThat(Conversation.hold(rebound, Optional.empty(), Deadline.in(Conversation.LONGEST)))
                    .isEqualTo(new Fetched.Nothing(Fetched.Why.NOT_REACHABLE));
            assertThat(connections(ours)).isZero();
        }
    }

    /** The name of the request leads to one server of ours, what was checked to another: only that one is spoken to. */
    @Test
    void a_conversation_asks_no_name_again() throws IOException {
        try (var checked = new ServerSocket(0, 5, Literal.of("127.0.0.1"));
                var other = new ServerSocket(checked.getLocalPort(), 5, Literal.of("127.0.0.2"))) {
            var destination = new Destination(
                    "127.0.0.2", new InetSocketAddress(checked.getInetAddress(), checked.getLocalPort()), false, "/");
            var asking = Thread.ofVirtual()
                    .start(() -> Conversation.hold(destination, Optional.empty(), Deadline.in(Conversation.LONGEST)));
            assertThat(connections(checked)).as("positive control").isEqualTo(1);
            assertThat(connections(other)).isZero();
            asking.interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.8",
                "169.254.169.254",
                "0.0.0.0",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "2002:7f00:1::"
            })
    void one_address_that_is_not_public_among_public_ones_closes_the_name(String ours) {
        var first = new Answers(List.of(ours, "198.41.0.4"), List.of());
        var last = new Answers(List.of("198.41.0.4", ours), List.of());
        assertThat(Destination.of(AGENCY, NONE, first::next).orElseThrow().isReachable())
                .isFalse();
        assertThat(Destination.of(AGENCY, NONE, last::next).orElseThrow().isReachable())
                .isFalse();
        var control = new Answers(List.of("198.41.0.4", "2606:4700::1111"), List.of());
        assertThat(Destination.of(AGENCY, NONE, control::next).orElseThrow().isReachable())
                .as("positive control")
                .isTrue();
    }

    private static int connections(ServerSocket server) throws IOException {
        server.setSoTimeout(500);
        var connections = 0;
        while (true) {
            try {
                server.accept().close();
                connections++;
            } catch (SocketTimeoutException nobody) {
                return connections;
            }
        }
    }

    /** A name server that gives each question the next answer. */
    private static final class Answers {
        private final Queue<List<String>> answers;

        Answers(List<String> first, List<String> second) {
            answers = new ArrayDeque<>(List.of(first, second));
        }

        InetAddress[] next(String host) throws UnknownHostException {
            var answer = answers.poll();
            if (answer == null) {
                throw new UnknownHostException(host);
            }
            return answer.stream().map(Literal::of).toArray(InetAddress[]::new);
        }

        int left() {
            return answers.size();
        }
    }
}
