package org.lantern.liberty.description;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whether a value has the form that a schema gives it: everything that is required, nothing that is unknown. A keyword that
 * is not understood here is a finding, so that none is passed over.
 *
 * @param schemas by name
 */
record Shape(JsonObject schemas) {
    private static final String PLACE = "#/components/schemas/";
    private static final Set<JsonValue.ValueType> BOOLEAN = Set.of(JsonValue.ValueType.TRUE, JsonValue.ValueType.FALSE);
    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "format",
            "pattern",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "uniqueItems",
            "description",
            "default",
            "examples");

    List<String> findings(JsonObject schema, JsonValue value) {
        var found = new ArrayList<String>();
        check("", schema, value, found);
        return found;
    }

    private void check(String at, JsonObject schema, JsonValue value, List<String> found) {
        schema.keySet().stream()
                .filter(keyword -> !KNOWN.contains(keyword))
                .forEach(keyword -> found.add(at + ": this check does not understand " + keyword));
        if (schema.containsKey("$ref")) {
            var name = schema.getString("$ref").substring(PLACE.length());
            check(at, schemas.getJsonObject(name), value, found);
            return;
        }
        if (!schema.containsKey("type")) {
            found.add(at + ": the description gives no type");
            return;
        }
        switch (schema.getString("type")) {
            case "object" -> object(at, schema, value, found);
            case "array" -> array(at, schema, value, found);
            case "string" -> text(at, schema, value, found);
            case "integer" ->
                expect(value instanceof JsonNumber number && number.isIntegral(), at, schema, value, found);
            case "number" -> expect(value instanceof JsonNumber, at, schema, value, found);
            case "boolean" -> expect(BOOLEAN.contains(value.getValueType()), at, schema, value, found);
            default -> found.add(at + ": this check does not understand " + schema.get("type"));
        }
        if (schema.containsKey("enum")) {
            expect(schema.getJsonArray("enum").contains(value), at, schema, value, found);
        }
    }

    private void object(String at, JsonObject schema, JsonValue value, List<String> found) {
        if (!(value instanceof JsonObject object)) {
            expect(false, at, schema, value, found);
            return;
        }
        var properties =
                schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        var required =
                schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        required.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .filter(name -> !object.containsKey(name))
                .forEach(name -> found.add(at + "/" + name + " is required and not there"));
        object.forEach((name, held) -> {
            if (properties.containsKey(name)) {
                check(at + "/" + name, properties.getJsonObject(name), held, found);
            } else if (schema.get("additionalProperties") instanceof JsonObject others) {
                check(at + "/" + name, others, held, found);
            } else if (!properties.isEmpty()) {
                found.add(at + "/" + name + " is not known to the description");
            }
        });
    }

    private void array(String at, JsonObject schema, JsonValue value, List<String> found) {
        if (!(value instanceof JsonArray array)) {
            expect(false, at, schema, value, found);
            return;
        }
        for (var i = 0; i < array.size(); i++) {
            check(at + "/" + i, schema.getJsonObject("items"), array.get(i), found);
        }
    }

    private static void text(String at, JsonObject schema, JsonValue value, List<String> found) {
        var fits = value instanceof JsonString text
                && isOf(schema.getString("format", ""), text.getString())
                && text.getString().matches(schema.getString("pattern", "(?s).*"));
        expect(fits, at, schema, value, found);
    }

    private static boolean isOf(String format, String text) {
        try {
            return switch (format) {
                case "uuid" -> UUID.fromString(text).toString().equals(text);
                case "date-time" -> Instant.parse(text).isAfter(Instant.EPOCH);
                case "date" -> LocalDate.parse(text).toString().equals(text);
                case "uri" -> URI.create(text).isAbsolute();
                default -> format.isEmpty();
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static void expect(boolean fits, String at, JsonObject schema, JsonValue value, List<String> found) {
        if (!fits) {
            var wanted = Json.createObjectBuilder(schema).remove("properties").build();
            found.add(at + ": " + value + " is not " + wanted);
        }
    }
}
