package org.lantern.vendor.entrance;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.lantern.authority.Role;
import org.lantern.frame.door.Door;

/**
 * Asks the realm by refreshing the log-in's token (OpenID Connect Core 1.0, section 12): the realm looks at the account,
 * its session and its roles again. The answer comes from the realm itself, over the server's own way to it, so that its
 * signature need not be checked (section 3.1.3.7).
 *
 * @param subject the person the answer must be about
 */
record TokenEndpoint(Door door, String subject) implements Realm {
    private static final Logger LOG = Logger.getLogger(TokenEndpoint.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    @Override
    public Answer ask(String refreshToken) {
        try {
            return read(CLIENT.send(request(refreshToken), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | JsonException | IllegalArgumentException | ClassCastException e) {
            LOG.log(
                    Level.WARNING,
                    "the vendor''s realm gave no answer: {0}",
                    e.getClass().getName());
            return new Answer.Silent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Silent();
        }
    }

    private HttpRequest request(String refreshToken) {
        String form = Map.of(
                        "grant_type",
                        "refresh_token",
                        "refresh_token",
                        refreshToken,
                        "client_id",
                        door.clientId(),
                        "client_secret",
                        door.clientSecret())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(door.tokenEndpoint()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private Answer read(HttpResponse<String> response) {
        JsonObject body = parse(response.body());
        if (response.statusCode() == 200) {
            return known(body, claims(body.getString("access_token", "")));
        }
        if (response.statusCode() == 400 && body.getString("error", "").equals("invalid_grant")) {
            return new Answer.Dismissed(); // RFC 6749, section 5.2: about the log-in, and not about us
        }
        LOG.log(Level.WARNING, "the vendor''s realm answered {0} to a refresh", response.statusCode());
        return new Answer.Silent();
    }

    private Answer known(JsonObject body, JsonObject claims) {
        boolean same = claims.getString("iss", "").equals(door.issuer())
                && claims.getString("sub", "").equals(subject);
        Optional<String> next = Optional.ofNullable(body.getString("refresh_token", null));
        return same && next.isPresent() ? new Answer.Known(roles(claims), next.get()) : new Answer.Dismissed();
    }

    private static Set<Role> roles(JsonObject claims) {
        return Optional.ofNullable(claims.getJsonObject("realm_access"))
                .map(access -> access.getJsonArray("roles"))
                .map(words -> words.getValuesAs(JsonString.class))
                .stream()
                .flatMap(words -> words.stream())
                .flatMap(word -> Role.of(word.getString()).stream())
                .filter(Role::isVendors)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The middle of a JWT (RFC 7519, section 3). */
    private static JsonObject claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a signed token");
        }
        return parse(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
