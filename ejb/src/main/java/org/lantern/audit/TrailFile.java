package org.lantern.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A trail as a file to take away: one JSON object a line. First {@code {"format":"lantern-audit-1","agency":…}}, then every
 * link {@code {"position","hash","entry","personal"}} in order, last {@code {"head":…}}, signed. With the public key it is
 * verified without Lantern's database (R7).
 */
public final class TrailFile {
    private static final String FORMAT = "lantern-audit-1";

    private TrailFile() {}

    /** @param length links read */
    public record Reading(UUID agency, long length, List<ChainFinding> findings) {}

    public static String first(UUID agency) {
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("agency", agency.toString())
                .build()
                .toString();
    }

    public static String line(UUID agency, SealedEntry link) {
        JsonObjectBuilder line =
                Json.createObjectBuilder().add("position", link.position()).add("hash", link.hash());
        link.entry().ifPresent(entry -> line.add("entry", Chain.json(agency, entry)));
        JsonArrayBuilder personal = Json.createArrayBuilder();
        link.personal()
                .forEach(value -> personal.add(Json.createObjectBuilder()
                        .add("name", value.name())
                        .add("salt", value.salt())
                        .add("value", value.value())));
        return line.add("personal", personal).build().toString();
    }

    public static String last(TrailHead head) {
        return Json.createObjectBuilder().add("head", head.json()).build().toString();
    }

    /** @throws Unreadable if it is not such a file; what is merely not true is a finding */
    public static Reading verify(Stream<String> lines, PublicKey key) {
        try {
            List<String> all = lines.filter(line -> !line.isBlank()).toList();
            JsonObject first = object(all.getFirst());
            if (!first.getString("format", "").equals(FORMAT)) {
                throw new Unreadable("the first line does not say " + FORMAT);
            }
            return verify(UUID.fromString(first.getString("agency")), all.subList(1, all.size()), key);
        } catch (JsonException | ClassCastException | NullPointerException | java.util.NoSuchElementException e) {
            throw new Unreadable("this is not a downloaded trail: " + e.getMessage());
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new Unreadable("a line cannot be read: " + e.getMessage());
        }
    }

    private static Reading verify(UUID agency, List<String> lines, PublicKey key) {
        List<TrailHead> heads = new ArrayList<>();
        List<ChainFinding> findings = new ArrayList<>();
        lines.stream()
                .map(TrailFile::object)
                .filter(line -> line.containsKey("head"))
                .forEach(line -> {
                    TrailHead head = TrailHead.of(line.getJsonObject("head"));
                    if (head.agency().equals(agency) && head.isSignedBy(key)) {
                        heads.add(head);
                    } else {
                        findings.add(new ChainFinding(
                                ChainFinding.Kind.FORGED_HEAD, head.position(), "head of " + head.at()));
                    }
                });
        if (heads.isEmpty()) {
            findings.add(new ChainFinding(ChainFinding.Kind.TRUNCATED, 0, "the signed head at the end"));
        }
        ChainCheck check = new ChainCheck(agency, heads);
        lines.stream()
                .map(TrailFile::object)
                .filter(line -> line.containsKey("position"))
                .forEach(line -> check.next(link(line)));
        findings.addAll(check.end());
        return new Reading(agency, check.length(), List.copyOf(findings));
    }

    private static SealedEntry link(JsonObject line) {
        return new SealedEntry(
                line.getJsonNumber("position").longValueExact(),
                line.getString("hash"),
                Optional.ofNullable(line.getJsonObject("entry")).map(Chain::entry),
                line.getJsonArray("personal").getValuesAs(JsonObject.class).stream()
                        .map(value -> new PersonalValue(
                                value.getString("name"), value.getString("salt"), value.getString("value")))
                        .toList());
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    /** The file is not a trail. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }
}
