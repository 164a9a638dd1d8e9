package org.lantern.crimemap.internal.store;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.lantern.crimemap.ColumnMapping;

/** A column mapping as contract.md's JSON. */
final class MappingJson {
    private MappingJson() {}

    static String write(ColumnMapping mapping) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        mapping.byJsonName().forEach(object::add);
        return object.build().toString();
    }

    static ColumnMapping read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, String> names = reader.readObject().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
            return ColumnMapping.of(names).orElseThrow();
        }
    }
}
