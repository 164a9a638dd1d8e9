package org.lantern.liberty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void a_port_somebody_listens_on_is_taken_until_they_stop() throws IOException {
        int port;
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listening.getLocalPort();
            assertThat(PortCheck.isTaken(port)).isTrue();
            assertThat(PortCheck.answers(port)).isTrue();
        }
        assertThat(PortCheck.isTaken(port)).isFalse();
        assertThat(PortCheck.answers(port)).isFalse();
    }
}
