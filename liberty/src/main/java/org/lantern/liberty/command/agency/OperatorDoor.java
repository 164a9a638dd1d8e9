package org.lantern.liberty.command.agency;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.UnexpectedReply;
import org.lantern.liberty.identity.IdentityProvider;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.settings.Settings;

/** The vendor's API, entered as the command line's own service account. */
final class OperatorDoor {
    private static final int NOT_FOUND = 404;

    private final Installation installation;
    private final Site platform;

    OperatorDoor(Installation installation) {
        this.installation = installation;
        this.platform = platform(installation);
    }

    /** Past the proxy: its own name, asked for at the port of this machine. */
    private static Site platform(Installation installation) {
        var settings = Settings.current();
        int port = installation.ports().http();
        return settings.profile().isProduction()
                ? Site.at("127.0.0.1", port).with("Host", settings.value("lantern.public.domain"))
                : Site.at("localhost", port);
    }

    JsonObject get(String path) {
        return ask(site -> site.get(path));
    }

    /** All of a list, page after page. */
    List<JsonObject> items(String path) {
        List<JsonObject> items = new ArrayList<>();
        Optional<String> next = Optional.of(path);
        while (next.isPresent()) {
            var page = get(next.get());
            items.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            next = Optional.ofNullable(page.getString("next", null))
                    .map(cursor -> path + (path.contains("?") ? "&" : "?") + "cursor=" + cursor);
        }
        return items;
    }

    /** What stands at an address; empty where nothing does. */
    Optional<JsonObject> find(String path) {
        return Optional.of(reply(site -> site.get(path)))
                .filter(reply -> reply.status() != NOT_FOUND)
                .map(this::read);
    }

    JsonObject post(String path, JsonObject body) {
        return ask(site -> site.post(path, body));
    }

    JsonObject post(String path) {
        return ask(site -> site.post(path));
    }

    private JsonObject ask(Function<Site, Reply> request) {
        return read(reply(request));
    }

    /** A 4xx is a refusal in the service's own words; anything else but success is a fault. */
    private JsonObject read(Reply reply) {
        if (reply.ok()) {
            return reply.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : reply.object();
        }
        throw reply.status() < 500
                ? CannotGoOn.refused(words(reply))
                : CannotGoOn.failed("Lantern answered " + reply.status() + "; see ./lantern logs liberty");
    }

    private Reply reply(Function<Site, Reply> request) {
        try {
            return request.apply(platform.as(token()));
        } catch (UncheckedIOException e) {
            throw CannotGoOn.missing("Lantern does not answer at " + platform.base() + "; start it with ./lantern up");
        }
    }

    private static String words(Reply reply) {
        try (var reader = Json.createReader(new StringReader(reply.body()))) {
            var problem = reader.readObject();
            return problem.getString("title", "refused") + ": "
                    + problem.getString("detail", problem.getString("code", "" + reply.status()))
                    + (problem.containsKey("errors") ? " " + problem.get("errors") : "");
        } catch (RuntimeException e) {
            return "Lantern answered " + reply.status();
        }
    }

    private String token() {
        var fields = Map.of(
                "grant_type", "client_credentials",
                "client_id", "lantern-cli",
                "client_secret", installation.secrets().secret("cli.secret"));
        try {
            var provider = URI.create(IdentityProvider.of(installation).internalUrl());
            return new Site(provider, Map.of())
                    .post(provider.getPath() + "/realms/vendor/protocol/openid-connect/token", Form.of(fields))
                    .expect(200)
                    .object()
                    .getString("access_token");
        } catch (UnexpectedReply e) {
            throw CannotGoOn.failed("Keycloak gives the command line no token: " + e.getMessage(), e);
        }
    }
}
