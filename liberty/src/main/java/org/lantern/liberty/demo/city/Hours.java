package org.lantern.liberty.demo.city;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** At what time of the day each kind of offence happens. */
final class Hours {
    private static final List<Integer> HOURS = IntStream.range(0, 24).boxed().toList();

    private final Map<String, Weighted<Integer>> byName;

    Hours(JsonObject hours) {
        byName = hours.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, rhythm -> weighted(rhythm.getValue().asJsonArray())));
    }

    /** @throws IllegalArgumentException when there is no rhythm of that name */
    int draw(String name, Random random) {
        var rhythm = byName.get(name);
        if (rhythm == null) {
            throw new IllegalArgumentException("No hours called " + name);
        }
        return rhythm.draw(random);
    }

    private static Weighted<Integer> weighted(JsonArray weights) {
        return new Weighted<>(HOURS, hour -> weights.getJsonNumber(hour).doubleValue());
    }
}
