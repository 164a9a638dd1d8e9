package org.lantern.liberty.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list kept as a text file beside the tests: one entry a line, {@code #} for comments. */
final class Listed {
    private Listed() {}

    static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(Listed.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first word of every line. */
    static List<String> names(String name) {
        return lines(name).stream().map(line -> line.split("\\s+", 2)[0]).toList();
    }
}
