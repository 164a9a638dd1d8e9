package org.lantern.liberty.demo.city;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The JSON files beside this class that say everything about the cities. */
final class Plans {
    private Plans() {}

    static List<String> slugs() {
        return read("cities").asJsonArray().getValuesAs(JsonString::getString);
    }

    static JsonObject plan(String slug) {
        return read(slug).asJsonObject();
    }

    static JsonObject rhythms() {
        return read("rhythms").asJsonObject();
    }

    private static JsonStructure read(String name) {
        try (var file = Plans.class.getResourceAsStream(name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("No plan called " + name);
            }
            try (var reader = Json.createReader(file)) {
                return reader.read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
