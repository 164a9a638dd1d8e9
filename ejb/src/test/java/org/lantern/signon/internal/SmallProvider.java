package org.lantern.signon.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lantern.signon.OidcSettings;

/** An OpenID provider that says what a test has it say. */
final class SmallProvider implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    /** Called at each question, before it is answered. */
    Runnable whenAsked = () -> {};

    SmallProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            whenAsked.run();
            byte[] body =
                    answers.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        answers.put("/.well-known/openid-configuration", """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}\
                """.formatted(issuer()));
        keys("{\"keys\":[{\"kid\":\"1\"}]}");
        answers.put("/token", "{\"error\":\"invalid_grant\"}");
    }

    String issuer() {
        return "http://sso.test:" + server.getAddress().getPort();
    }

    OidcSettings settings() {
        return new OidcSettings(issuer(), "lantern", "a secret");
    }

    void keys(String body) {
        answers.put("/keys", body);
    }

    /** For the way out, which would not go to this machine. */
    List<String> exceptions() {
        return List.of(issuer() + "=127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
