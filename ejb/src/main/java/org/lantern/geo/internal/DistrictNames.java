package org.lantern.geo.internal;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Guesses which property of the features names the district; without one, districts are numbered from 1. */
final class DistrictNames {
    private static final List<String> LIKELY = List.of(
            "name",
            "district_name",
            "dist_name",
            "district",
            "distrito",
            "nombre",
            "dist_num",
            "dist_numc",
            "dist",
            "precinct",
            "beat",
            "sector",
            "division",
            "area",
            "zone",
            "label");
    private static final int LONGEST_NAME = 80;

    private DistrictNames() {}

    /** One name per feature, in their order; two features may get the same name, then they are one district. */
    static List<String> of(List<JsonObject> properties) {
        List<Map<String, String>> texts =
                properties.stream().map(DistrictNames::texts).toList();
        return LIKELY.stream()
                .filter(key -> texts.stream().allMatch(row -> row.containsKey(key)))
                .findFirst()
                .map(key -> texts.stream().map(row -> row.getOrDefault(key, "")).toList())
                .orElseGet(() -> IntStream.rangeClosed(1, properties.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private static Map<String, String> texts(JsonObject properties) {
        return properties.entrySet().stream()
                .filter(entry -> text(entry.getValue()).isPresent())
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        entry -> text(entry.getValue()).orElseThrow(),
                        (first, second) -> first));
    }

    private static Optional<String> text(JsonValue value) {
        Optional<String> text =
                switch (value) {
                    case JsonString string -> Optional.of(string.getString().strip());
                    case JsonNumber number -> Optional.of(number.toString());
                    default -> Optional.empty();
                };
        return text.filter(name -> !name.isEmpty()).map(DistrictNames::shortened);
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
