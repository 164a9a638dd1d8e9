package org.lantern.liberty.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.liberty.place.CannotGoOn;

/** An answer as it went over the wire. */
final class Page {

    private static final Set<String> PER_ANSWER =
            Set.of("date", "connection", "keep-alive", "transfer-encoding", "content-length", "x-request-id");

    private final byte[] body;
    private final String headers;

    private Page(byte[] body, String headers) {
        this.body = body;
        this.headers = headers;
    }

    static Page fetch(URI url) {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw CannotGoOn.failed(url + " answers " + answer.statusCode());
            }
            var headers = answer.headers().map().entrySet().stream()
                    .filter(header -> !PER_ANSWER.contains(header.getKey().toLowerCase(Locale.ROOT)))
                    .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                    .collect(Collectors.joining("\n"));
            return new Page(answer.body(), headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotGoOn.failed("interrupted", e);
        }
    }

    boolean hasSameBytesAs(Page other) {
        return Arrays.equals(body, other.body);
    }

    byte[] body() {
        return body.clone();
    }

    /** One a line, without those the server makes for each answer itself. */
    String headers() {
        return headers;
    }
}
