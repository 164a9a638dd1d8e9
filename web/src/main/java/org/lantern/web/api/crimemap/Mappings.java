package org.lantern.web.api.crimemap;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What is said in an import's mapping: which column is which. */
final class Mappings {
    private Mappings() {}

    /** Empty when it was left out: then the guess is used. */
    static Optional<ColumnMapping> of(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(of(columns(text)));
    }

    static ColumnMapping of(Map<String, String> columns) {
        if (columns.values().stream().anyMatch(Objects::isNull)) {
            throw wrong("mapping", "Name a column for each field you name, or leave the field out.");
        }
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

    private static ProblemException wrong(String pointer, String detail) {
        return new ProblemException(
                new Problem(ProblemCode.INVALID_VALUES, "", List.of(new FieldProblem("/" + pointer, detail))));
    }
}
