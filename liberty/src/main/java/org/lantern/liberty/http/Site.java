package org.lantern.liberty.http;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * One host of a running Lantern, spoken to as any client would. Redirects are not followed.
 *
 * @param base scheme, host and port
 * @param headers sent with every request
 */
public record Site(URI base, Map<String, String> headers) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Nobody at this host, such as {@code console.localhost}. */
    public static Site at(String host, int port) {
        return new Site(URI.create("http://" + host + ":" + port), Map.of());
    }

    /** The same host as the holder of this access token. */
    public Site as(String bearer) {
        return with("Authorization", "Bearer " + bearer);
    }

    public Site with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Site(base, Map.copyOf(more));
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "application/json");
    }

    public Reply post(String path) {
        return send("POST", path, BodyPublishers.noBody(), "application/json");
    }

    public Reply post(String path, JsonObject json) {
        return send("POST", path, BodyPublishers.ofString(json.toString()), "application/json");
    }

    public Reply put(String path, JsonObject json) {
        return send("PUT", path, BodyPublishers.ofString(json.toString()), "application/json");
    }

    public Reply post(String path, Form form) {
        return send("POST", path, form.body(), form.type());
    }

    public Reply delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), "application/json");
    }

    /** @param type of the body, which is what the answer is asked to be only when it is JSON */
    public Reply send(String method, String path, BodyPublisher body, String type) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json, */*;q=0.1")
                .method(method, body);
        if (body.contentLength() != 0) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::header);
        return send(request.build());
    }

    private static Reply send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Reply(
                    request.method() + " " + request.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + words(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + request.uri(), e);
        }
    }

    /** A refused connection has no message of its own. */
    private static String words(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    /** A token in the headers stays out of logs. */
    @Override
    public String toString() {
        return base.toString();
    }
}
