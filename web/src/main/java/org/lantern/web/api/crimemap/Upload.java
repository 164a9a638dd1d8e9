package org.lantern.web.api.crimemap;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** The parts of a multipart import: the file, and perhaps which column is which. */
final class Upload {
    private static final int LONGEST_MAPPING = 64 * 1024;

    private final List<EntityPart> parts;

    Upload(List<EntityPart> parts) {
        this.parts = List.copyOf(parts);
    }

    EntityPart file() {
        return part("file").orElseThrow(() -> wrong("file", "Send the file of records as the part \"file\"."));
    }

    /** As text, for telling one request from another. */
    String mappingText() throws IOException {
        Optional<EntityPart> part = part("mapping");
        if (part.isEmpty()) {
            return "";
        }
        try (InputStream content = part.get().getContent()) {
            return new String(content.readNBytes(LONGEST_MAPPING), StandardCharsets.UTF_8).strip();
        }
    }

    /** Empty when it was left out: then the guess is used. */
    static Optional<ColumnMapping> mapping(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(mapping(columns(text)));
    }

    static ColumnMapping mapping(Map<String, String> columns) {
        return ColumnMapping.of(columns)
                .orElseThrow(() -> wrong(
                        "mapping",
                        "The fields are recordNumber, occurredAt, category, longitude, latitude" + " and address."));
    }

    private static Map<String, String> columns(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
        } catch (JsonException | ClassCastException e) {
            throw wrong("mapping", "Send the mapping as a JSON object from our field to the file's column.");
        }
    }

    private Optional<EntityPart> part(String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
    }

    private static ProblemException wrong(String pointer, String detail) {
        return new ProblemException(
                new Problem(ProblemCode.INVALID_VALUES, "", List.of(new FieldProblem("/" + pointer, detail))));
    }
}
