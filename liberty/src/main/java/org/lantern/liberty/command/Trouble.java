package org.lantern.liberty.command;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.stack.Parts;

/**
 * One thing that is wrong with an installation that runs, or should.
 *
 * @param words what it is
 * @param todo what to do about it
 */
record Trouble(String about, String words, String todo) {

    /** Nothing of an installation of which nothing runs: it is down, and that is all. */
    static List<Trouble> at(Installation installation, Parts parts) {
        if (parts.all().stream().allMatch(part -> part.process().isEmpty())) {
            return List.of();
        }
        var silent = parts.all().stream().filter(part -> !part.isReady()).map(Trouble::silent);
        return Stream.concat(silent, seen(installation)).toList();
    }

    private static Trouble silent(Part part) {
        String words = part.process().isPresent() ? " runs and does not answer." : " does not run.";
        return new Trouble(
                part.name(), part.name() + words, "./lantern logs " + part.name() + ", then ./lantern up --detach.");
    }

    /** What the server itself has seen; nothing while it does not answer. */
    private static Stream<Trouble> seen(Installation installation) {
        try {
            var reply = Site.at("localhost", installation.ports().management()).get("/condition");
            return reply.ok() ? read(reply.body()) : Stream.of();
        } catch (UncheckedIOException e) {
            return Stream.of();
        }
    }

    static Stream<Trouble> read(String findings) {
        try (var reader = Json.createReader(new StringReader(findings))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(finding -> new Trouble(
                            finding.getString("about"),
                            finding.getString("words"),
                            finding.getString("todo") + " (" + finding.getString("runbook") + ")"))
                    .toList()
                    .stream();
        } catch (JsonException | NullPointerException e) {
            return Stream.of();
        }
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("about", about)
                .add("words", words)
                .add("todo", todo)
                .build();
    }

    String text() {
        return "! " + words + "\n    " + todo + "\n";
    }
}
