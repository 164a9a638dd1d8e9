package org.lantern.console.audit;

import static org.lantern.frame.screen.Texts.text;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lantern.audit.AuditEntry;
import org.lantern.frame.screen.Texts;

/**
 * Entries of the trail in words.
 *
 * @param issuer of the agency's own people; whoever another realm knows is of the vendor
 * @param namesBySubject of members
 * @param namesByObject of what acts are done to, as it stands in the trail: {@code member/0198…}
 */
record ActTexts(String issuer, Map<String, String> namesBySubject, Map<String, String> namesByObject) {
    /** Recorded of people who are not of this agency, in the name they came with. */
    private static final String STRANGER = "stranger-refused";

    String who(AuditEntry entry) {
        return switch (entry.issuer()) {
            case "lantern:work" -> text("audit.by-lantern");
            case "lantern:visitor" -> text("audit.by-visitor");
            default -> entry.issuer().equals(issuer) ? colleague(entry) : other(entry, "audit.by-vendor");
        };
    }

    private String colleague(AuditEntry entry) {
        return Optional.ofNullable(namesBySubject.get(entry.subject())).orElse(other(entry, "audit.by-former"));
    }

    private static String other(AuditEntry entry, String textKey) {
        return text(entry.act().equals(STRANGER) ? "audit.by-stranger" : textKey);
    }

    /** The act's sentence; an act without one yet by its own name, which is plain English. */
    String what(AuditEntry entry) {
        return act(entry.act());
    }

    String act(String word) {
        return Texts.find("act." + word).orElseGet(() -> Texts.plain(word));
    }

    /** By its name where it has one and is still here; else by what kind of thing it is, and its number. */
    String onWhat(AuditEntry entry) {
        String[] parts = entry.object().split("/", 2);
        String key = "object." + parts[0];
        return Optional.ofNullable(namesByObject.get(entry.object()))
                .or(() -> Texts.find(key).map(pattern -> text(key, parts.length > 1 ? parts[1] : "")))
                .orElseGet(() -> Texts.plain(parts[0]));
    }

    /**
     * What else the trail holds of the act, as far as it means something to a person.
     *
     * @param personal values that have not been erased; their hashes in the entry say nothing to a reader
     */
    String more(AuditEntry entry, Map<String, String> personal) {
        try (JsonReader reader = Json.createReader(new StringReader(entry.detail()))) {
            Map<String, JsonValue> detail = new TreeMap<>(reader.readObject());
            personal.forEach((name, value) -> detail.put(name, Json.createValue(value)));
            return detail.entrySet().stream()
                    .flatMap(each -> part(each.getKey(), each.getValue()).stream())
                    .collect(Collectors.joining(" · "));
        }
    }

    private static Optional<String> part(String name, JsonValue value) {
        String key = "detail." + name;
        return switch (value) {
            case JsonNumber number -> Texts.find(key).map(pattern -> text(key, number.longValue()));
            case JsonString words -> Texts.find(key).map(pattern -> text(key, told(name, words)));
            default -> Texts.find(key + "." + value);
        };
    }

    private static String told(String name, JsonString words) {
        return switch (name) {
            case "roles" -> roles(words.getString());
            case "factor" -> text("factors.kind." + words.getString());
            case "confirms" -> text("stepup.act." + words.getString());
            default -> kept(words.getString());
        };
    }

    /** The name of a field that was changed; of a field within one, that one's name before it. */
    static String field(String path) {
        String[] parts = path.split("\\.", 2);
        return Texts.find("field." + path)
                .or(() -> Texts.find("field." + parts[0])
                        .map(name -> parts.length > 1 ? text("audit.field-within", name, parts[1]) : name))
                .orElseGet(() -> Texts.plain(kebab(parts[parts.length - 1])));
    }

    /** What a field held, in words where it has them. */
    static String value(String field, Optional<String> value) {
        return value.filter(words -> !words.isEmpty())
                .map(words -> field.equals("roles") ? roles(words) : words)
                .orElseGet(() -> text("audit.empty"));
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Where only the hash is left, the value has been erased. */
    private static String kept(String words) {
        return words.startsWith("sha256:") ? text("audit.erased") : words;
    }

    private static String roles(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> Texts.find("role." + word).orElseGet(() -> Texts.plain(word)))
                .collect(Collectors.joining(", "));
    }
}
