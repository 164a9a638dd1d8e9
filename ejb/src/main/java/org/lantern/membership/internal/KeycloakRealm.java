package org.lantern.membership.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.membership.IdentityFault;

/**
 * The Admin REST API of the realm {@code agency}, as our service account with the least roles may use it. One call, one
 * answer; what the calls mean is {@link IdentityDirectory}'s.
 */
@ApplicationScoped
public class KeycloakRealm {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    @ConfigProperty(name = "lantern.identity.internal-url")
    private String url;

    @Inject
    @ConfigProperty(name = "lantern.identity.provisioner.client-id", defaultValue = "lantern-provisioner")
    private String clientId;

    @Inject
    @ConfigProperty(name = "lantern.secrets.directory")
    private String secrets;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private AccessToken token = new AccessToken("", Instant.EPOCH);

    private record AccessToken(String value, Instant until) {}

    /** What the realm answered. */
    record Answer(int status, String body, String location) {

        boolean ok() {
            return status >= 200 && status < 300;
        }

        /** @throws IdentityFault if the body is not JSON */
        JsonValue json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readValue();
            } catch (RuntimeException e) {
                throw new IdentityFault("the identity provider's answer is not JSON", e);
            }
        }
    }

    Answer get(String path) {
        return send(authorised(path).GET());
    }

    Answer post(String path, String json) {
        return send(authorised(path).POST(BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) {
        return send(authorised(path).PUT(BodyPublishers.ofString(json)));
    }

    Answer delete(String path) {
        return send(authorised(path).DELETE());
    }

    /** Hands a file in under {@code file}, with one more field (RFC 7578). */
    Answer upload(String path, String name, String value, String file) {
        String boundary = "lantern-" + UUID.randomUUID();
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"metadata.xml\"\r\n"
                + "Content-Type: application/xml\r\n\r\n" + file + "\r\n--" + boundary + "--\r\n";
        return send(authorised(path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms/agency" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private synchronized String token() {
        if (Instant.now().isAfter(token.until())) {
            String form = "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_secret="
                    + encode(secret());
            Answer answer =
                    send(HttpRequest.newBuilder(URI.create(url + "/realms/agency/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)));
            if (!answer.ok()) {
                throw new IdentityFault("the identity provider does not know us: " + answer.status(), null);
            }
            var body = answer.json().asJsonObject();
            token = new AccessToken(
                    body.getString("access_token"), Instant.now().plusSeconds(body.getInt("expires_in") / 2));
        }
        return token.value();
    }

    private String secret() {
        try {
            return Files.readString(Path.of(secrets, "provisioner.secret")).strip();
        } catch (IOException e) {
            throw new IdentityFault("our secret for the identity provider cannot be read", e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new IdentityFault("the identity provider does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityFault("waiting for the identity provider was interrupted", e);
        }
    }
}
