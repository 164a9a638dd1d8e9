package org.lantern.liberty.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.http.UnexpectedReply;
import org.lantern.liberty.place.Secrets;

/** Against a Keycloak that turns the first log-ins away, as it does while it is at work on the same person's last one. */
class LogInsTest {
    private static final DemoAccount OPERATOR =
            new DemoAccount("vendor-operator", DemoAccount.VENDOR, "operator@vendor.example", "secret");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_log_in_that_is_turned_away_is_asked_again() throws IOException {
        assertThat(tokenAfter(1)).isEqualTo("a-token");
    }

    @Test
    void one_that_is_always_turned_away_is_refused() {
        assertThatThrownBy(() -> tokenAfter(Integer.MAX_VALUE)).isInstanceOf(UnexpectedReply.class);
    }

    private String tokenAfter(int refusals) throws IOException {
        var asked = new AtomicInteger();
        var keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/realms/vendor/", exchange -> {
            var accepted = asked.getAndIncrement() >= refusals;
            var body = (accepted ? "{\"access_token\":\"a-token\"}" : "{\"error\":\"invalid_grant\"}")
                    .getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(accepted ? 200 : 400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        keycloak.start();
        try {
            return new LogIns(keycloak.getAddress().getPort(), new Secrets(directory)).token(OPERATOR);
        } finally {
            keycloak.stop(0);
        }
    }
}
