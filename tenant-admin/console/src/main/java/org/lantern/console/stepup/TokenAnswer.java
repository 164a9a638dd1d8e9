package org.lantern.console.stepup;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantern.frame.door.Door;

/**
 * Asks the realm what a code stands for. The identity token comes straight from the realm's own address, over the channel its
 * keys would come over too, so its signature would prove nothing more (OpenID Connect Core 1.0, section 3.1.3.7, 6).
 */
record TokenAnswer(Door door) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** The claims of the identity token; empty if the realm does not take the code, or does not answer. */
    Optional<JsonObject> forCode(String code, Proof proof) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(door.tokenEndpoint()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        door.publicUrl() + StepUpAnswerServlet.PATH,
                        "client_id",
                        door.clientId(),
                        "client_secret",
                        door.clientSecret(),
                        "code_verifier",
                        proof.verifier()))))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return response.statusCode() == 200 ? claims(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    static Optional<JsonObject> claims(String answer) {
        try {
            String[] parts = object(answer).getString("id_token", "").split("\\.", -1);
            return parts.length == 3
                    ? Optional.of(object(new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8)))
                    : Optional.empty();
        } catch (JsonException | IllegalArgumentException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
