package org.lantern.audit;

import static jakarta.json.JsonValue.ValueType.ARRAY;
import static jakarta.json.JsonValue.ValueType.OBJECT;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an act changed, field by field, as an entry's detail holds it under {@value #NAME} (R12). At most {@value #MOST};
 * how many more there were stands under {@value #LEFT_OUT}.
 */
public record Changes(List<Change> list) {
    /** Under this name in an entry's detail. */
    public static final String NAME = "changes";

    /** Number of changes that no longer fit. */
    public static final String LEFT_OUT = "changesLeftOut";

    private static final int MOST = 200;

    /** Characters of a value that are kept. */
    private static final int LONGEST = 1_000;

    public Changes {
        list = List.copyOf(list);
    }

    /** One field. Nothing is written of it when it holds what it held. */
    public static Changes of(String field, Optional<String> before, Optional<String> after) {
        return new Changes(
                before.equals(after) ? List.of() : List.of(new Change(field, shortened(before), shortened(after))));
    }

    public static Changes of(String field, String before, String after) {
        return of(field, Optional.of(before), Optional.of(after));
    }

    /**
     * The fields in which two JSON objects differ, by name. Of two arrays the elements that only one of them has are told
     * one by one; arrays with the same elements in another order are told whole.
     *
     * @param before JSON text of an object
     * @param after JSON text of an object
     */
    public static Changes between(String before, String after) {
        List<Change> found = new ArrayList<>();
        compare("", object(before), object(after), found);
        return new Changes(found);
    }

    public Changes and(Changes others) {
        List<Change> all = new ArrayList<>(list);
        all.addAll(others.list);
        return new Changes(all);
    }

    /** A detail that holds these changes beside {@code rest}. */
    public Map<String, Object> with(Map<String, ?> rest) {
        Map<String, Object> detail = new TreeMap<>(rest);
        if (!list.isEmpty()) {
            detail.put(NAME, new Changes(list.stream().limit(MOST).toList()));
        }
        if (list.size() > MOST) {
            detail.put(LEFT_OUT, list.size() - MOST);
        }
        return detail;
    }

    JsonArray json() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        list.forEach(change -> {
            JsonObjectBuilder each = Json.createObjectBuilder().add("field", change.field());
            change.before().ifPresent(value -> each.add("before", value));
            change.after().ifPresent(value -> each.add("after", value));
            array.add(each);
        });
        return array.build();
    }

    /** What an entry's detail tells of changes; none for an entry that changed nothing, or was written before R12. */
    static List<Change> in(String detail) {
        JsonValue changes = object(detail).get(NAME);
        return changes == null || changes.getValueType() != ARRAY
                ? List.of()
                : changes.asJsonArray().getValuesAs(JsonObject.class).stream()
                        .map(each -> new Change(
                                each.getString("field"),
                                Optional.ofNullable(each.getString("before", null)),
                                Optional.ofNullable(each.getString("after", null))))
                        .toList();
    }

    private static void compare(String path, JsonObject before, JsonObject after, List<Change> found) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            compare(
                    path.isEmpty() ? name : path + "." + name,
                    before.getOrDefault(name, JsonValue.NULL),
                    after.getOrDefault(name, JsonValue.NULL),
                    found);
        }
    }

    private static void compare(String field, JsonValue before, JsonValue after, List<Change> found) {
        if (before.equals(after)) {
            return;
        }
        if (isOrAbsent(before, OBJECT) && isOrAbsent(after, OBJECT)) {
            compare(field, objectOf(before), objectOf(after), found);
        } else if (before.getValueType() == ARRAY && after.getValueType() == ARRAY) {
            compareElements(field, before.asJsonArray(), after.asJsonArray(), found);
        } else {
            found.addAll(of(field, text(before), text(after)).list);
        }
    }

    private static void compareElements(String field, JsonArray before, JsonArray after, List<Change> found) {
        List<JsonValue> gone =
                before.stream().filter(each -> !after.contains(each)).toList();
        List<JsonValue> added =
                after.stream().filter(each -> !before.contains(each)).toList();
        gone.forEach(each -> found.addAll(of(field, text(each), Optional.empty()).list));
        added.forEach(each -> found.addAll(of(field, Optional.empty(), text(each)).list));
        if (gone.isEmpty() && added.isEmpty()) {
            found.addAll(of(field, text(before), text(after)).list);
        }
    }

    private static boolean isOrAbsent(JsonValue value, JsonValue.ValueType type) {
        return value.getValueType() == type || value.getValueType() == JsonValue.ValueType.NULL;
    }

    private static JsonObject objectOf(JsonValue value) {
        return value.getValueType() == OBJECT ? value.asJsonObject() : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static Optional<String> text(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> Optional.empty();
            case STRING -> Optional.of(((JsonString) value).getString());
            case ARRAY, OBJECT, NUMBER, TRUE, FALSE -> Optional.of(value.toString());
        };
    }

    private static Optional<String> shortened(Optional<String> value) {
        return value.map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
