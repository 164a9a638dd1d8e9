package org.lantern.liberty.demo;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Part;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.process.Waiting;

/** Puts a city's records on its map. */
record CrimeMap(Desk analyst) {

    private static final Duration IMPORT = Duration.ofMinutes(10);
    private static final Set<String> GOING_ON = Set.of("received", "running");

    /** Imports the year that ends yesterday, unless records have been imported before. */
    void importRecords(City city, LocalDate today) {
        var before = analyst.items("/api/v1/imports").toList();
        if (before.stream().anyMatch(entry -> entry.getString("state").equals("done"))) {
            return;
        }
        var location = before.stream()
                .filter(entry -> GOING_ON.contains(entry.getString("state")))
                .map(entry -> "/api/v1/imports/" + entry.getString("id"))
                .findFirst()
                .orElseGet(() -> handIn(city, today));
        Waiting.until(IMPORT, () -> !GOING_ON.contains(state(location)));
        if (!state(location).equals("done")) {
            throw CannotGoOn.failed("the demo import of " + city.slug() + " ended as " + state(location));
        }
    }

    /** Publishes the city's rules, unless somebody has ever published some that show anything. */
    void publishRules(City city) {
        var shown = analyst.items("/api/v1/map-rules/versions")
                .map(version -> version.getJsonObject("rules").getJsonArray("publishedCategories"));
        if (shown.anyMatch(categories -> !categories.isEmpty())) {
            return;
        }
        var rules = Json.createObjectBuilder()
                .add("publishedCategories", Json.createArrayBuilder(city.publishedCategories()))
                .add("delay", "P1D")
                .build();
        analyst.signedIn().put("/api/v1/map-rules/draft", rules).expect(200, 204);
        var note = Json.createObjectBuilder()
                .add("note", "What residents may see, a day after it happened")
                .build();
        analyst.signedIn().post("/api/v1/map-rules/publish", note).expect(200, 201);
    }

    private String handIn(City city, LocalDate today) {
        var csv = city.records(today).getBytes(StandardCharsets.UTF_8);
        var mapping = Json.createObjectBuilder(Map.copyOf(city.mapping())).build();
        var form = Form.of(
                Part.file("file", city.slug() + "-records.csv", "text/csv", csv),
                Part.value("mapping", mapping.toString()));
        return analyst.signedIn()
                .post("/api/v1/imports?dryRun=false", form)
                .expect(202)
                .header("Location");
    }

    private String state(String location) {
        return analyst.get(location).expect(200).object().getString("state");
    }
}
