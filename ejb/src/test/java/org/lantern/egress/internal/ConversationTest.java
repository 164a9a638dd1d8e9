package org.lantern.egress.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.egress.Fetched;

/** R3, R4, R5. */
class ConversationTest {
    @Test
    void an_answer_is_read_whole() throws IOException {
        assertThat(answered("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nhällo".getBytes(UTF_8)))
                .isEqualTo(new Fetched.Answer(200, "hällo"));
    }

    @Test
    void so_is_one_in_chunks() throws IOException {
        assertThat(answered(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n"
                                .getBytes(ISO_8859_1)))
                .isEqualTo(new Fetched.Answer(200, "hello world"));
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() throws IOException {
        assertThat(answered("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\n\r\n".getBytes(ISO_8859_1)))
                .isEqualTo(new Fetched.Answer(302, ""));
    }

    @Test
    void an_endless_answer_is_none() throws IOException {
        assertThat(answered(("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(600 * 1024)).getBytes(ISO_8859_1)))
                .isEqualTo(new Fetched.Nothing(Fetched.Why.TOO_MUCH));
    }

    @Test
    void what_is_not_http_is_none() throws IOException {
        assertThat(answered("SSH-2.0-OpenSSH\r\n".getBytes(ISO_8859_1)))
                .isEqualTo(new Fetched.Nothing(Fetched.Why.NOT_REACHABLE));
    }

    @Test
    void nothing_is_connected_to_where_nobody_may_be_sent() {
        var nowhere = new Destination("agency.gov", InetSocketAddress.createUnresolved("agency.gov", 443), true, "/");
        assertThat(Conversation.hold(nowhere, Optional.empty(), Deadline.in(Conversation.LONGEST)))
                .isEqualTo(new Fetched.Nothing(Fetched.Why.NOT_REACHABLE));
    }

    private static Fetched answered(byte[] answer) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var socket = server.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    socket.getOutputStream().write(answer);
                } catch (IOException e) {
                    // the other side hangs up when it has had enough
                }
            });
            var place = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
            return Conversation.hold(
                    new Destination("agency.gov", place, false, "/"),
                    Optional.empty(),
                    Deadline.in(Conversation.LONGEST));
        }
    }
}
