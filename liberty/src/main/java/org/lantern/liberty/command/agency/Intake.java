package org.lantern.liberty.command.agency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.process.Waiting;

/** Applications and what becomes of them, as an operator sees it. */
record Intake(OperatorDoor door) {

    private static final String APPLICATIONS = "/api/v1/applications";
    private static final String AGENCIES = "/api/v1/agencies";
    private static final Duration PROVISIONING = Duration.ofMinutes(10);

    ShownAgency agency(String slug) {
        return find(slug).orElseThrow(() -> CannotGoOn.refused("there is no agency " + slug));
    }

    /** Returns when the agency stands, or when a step of its provisioning has failed. */
    ShownAgency approve(String application) {
        var found = application(application);
        door.post(APPLICATIONS + "/" + found.getString("id") + "/approve");
        String slug = found.getString("slug");
        Waiting.until(
                PROVISIONING, () -> find(slug).filter(ShownAgency::isSettled).isPresent());
        return agency(slug);
    }

    JsonObject reject(String application, String reason) {
        var body = Json.createObjectBuilder().add("reason", reason).build();
        return door.post(APPLICATIONS + "/" + application(application).getString("id") + "/reject", body);
    }

    JsonObject ask(String application, String question) {
        var body = Json.createObjectBuilder().add("question", question).build();
        return door.post(APPLICATIONS + "/" + application(application).getString("id") + "/ask", body);
    }

    JsonObject suspend(String slug, String reason) {
        var body = Json.createObjectBuilder().add("reason", reason).build();
        return door.post(at(slug) + "/suspend", body);
    }

    JsonObject resume(String slug) {
        return door.post(at(slug) + "/resume");
    }

    /** Answers what was asked for: the API says no more than that it is done. */
    JsonObject vouch(String slug, String address) {
        var body = Json.createObjectBuilder().add("email", address).build();
        door.post(at(slug) + "/lost-device", body);
        return Json.createObjectBuilder(body).add("slug", slug).build();
    }

    JsonObject verify(String slug, String method, String note) {
        var body = Json.createObjectBuilder()
                .add("method", method)
                .add("note", note)
                .build();
        return door.post(at(slug) + "/verification", body);
    }

    private static String at(String slug) {
        return AGENCIES + "/" + URLEncoder.encode(slug, UTF_8);
    }

    /** The applications on which nobody has decided: those that wait, and those whose applicants were asked something. */
    List<JsonObject> waiting() {
        return Stream.of("submitted", "asked")
                .flatMap(state -> door.items(APPLICATIONS + "?state=" + state).stream())
                .toList();
    }

    private JsonObject application(String idOrSlug) {
        return waiting().stream()
                .filter(entry -> idOrSlug.equals(entry.getString("id")) || idOrSlug.equals(entry.getString("slug")))
                .findFirst()
                .orElseThrow(() -> CannotGoOn.refused("no application " + idOrSlug + " waits for a decision"));
    }

    private Optional<ShownAgency> find(String slug) {
        if (slug.isBlank()) {
            return Optional.empty();
        }
        return door.find(at(slug))
                .map(agency ->
                        new ShownAgency(agency, door.items(AGENCIES + "/" + agency.getString("id") + "/provisioning")));
    }
}
