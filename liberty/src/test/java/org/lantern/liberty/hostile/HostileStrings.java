package org.lantern.liberty.hostile;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Our own list, and a longer public one where that is at hand. */
final class HostileStrings {
    private static final Path PUBLIC_LIST = Path.of("../../shared/data/hostile/blns.json");

    private HostileStrings() {}

    /** Our own list. */
    static List<String> own() throws IOException {
        try (var file = Objects.requireNonNull(HostileStrings.class.getResourceAsStream("strings.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(string -> !string.isBlank())
                    .toList();
        }
    }

    /** What no list of lines can hold: control characters, and more than any field takes. */
    static List<String> sharp() {
        return List.of(
                "a\u0000b",
                "a\u001bb",
                "first line\nsecond line",
                "first line\r\nBcc: everybody@riverton.example",
                "a\u0085b",
                "\ufeffa\uffffb",
                "x".repeat(121),
                "<b>".repeat(1_300));
    }

    static List<String> all() throws IOException {
        var strings = new ArrayList<>(own());
        if (Files.exists(PUBLIC_LIST)) {
            try (var file = Files.newInputStream(PUBLIC_LIST);
                    var reader = Json.createReader(file)) {
                strings.addAll(reader.readArray().getValuesAs(JsonString::getString));
            }
        }
        return strings.stream().filter(string -> !string.isBlank()).toList();
    }

    /** In groups of so many, the last filled up from the beginning. */
    static List<List<String>> groups(int size) throws IOException {
        return groups(all(), size);
    }

    static List<List<String>> groups(List<String> strings, int size) {
        var groups = new ArrayList<List<String>>();
        for (var from = 0; from < strings.size(); from += size) {
            var group = new ArrayList<String>();
            for (var at = from; at < from + size; at++) {
                group.add(strings.get(at % strings.size()));
            }
            groups.add(group);
        }
        return groups;
    }
}
