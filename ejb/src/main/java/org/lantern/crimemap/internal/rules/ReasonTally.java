package org.lantern.crimemap.internal.rules;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.ReasonCount;

/** Counts per reason, told in contract order. */
public final class ReasonTally {
    private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);

    public void add(Reason reason, long count) {
        if (count > 0) {
            counts.merge(reason, count, Long::sum);
        }
    }

    public void addAll(List<ReasonCount> others) {
        others.forEach(other -> add(other.reason(), other.count()));
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public List<ReasonCount> counts() {
        return counts.entrySet().stream()
                .map(entry -> new ReasonCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** {@code [{"reason":"shared-point","count":129}]}, as contract.md shows it. */
    public static String json(List<ReasonCount> counts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        counts.forEach(count -> array.add(
                Json.createObjectBuilder().add("reason", count.reason().code()).add("count", count.count())));
        return array.build().toString();
    }

    /** Reads what {@link #json} wrote. */
    public static List<ReasonCount> parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class).stream()
                    .map(object -> new ReasonCount(
                            Reason.of(object.getString("reason")).orElseThrow(),
                            object.getJsonNumber("count").longValue()))
                    .toList();
        }
    }
}
