package org.lantern.takeout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is not simply an agency's content (R2), each with its reason; read from {@code special-tables.txt} beside this class.
 *
 * @param leftOut tables, and columns as {@code table.column}, that no archive holds
 * @param standing tables that stay as they are when an archive is brought into an agency that is there
 * @param trail tables that make up the trail
 * @param files columns whose bytes are files of their own, with the ending of their names
 */
public record SpecialTables(
        Map<String, String> leftOut, Map<String, String> standing, Set<String> trail, Map<String, String> files) {

    private static final String LIST = "special-tables.txt";

    public static SpecialTables read() {
        List<String[]> lines = lines();
        return new SpecialTables(
                named("left-out", lines),
                named("stands", lines),
                named("trail", lines).keySet(),
                named("file", lines));
    }

    public boolean isLeftOut(String name) {
        return leftOut.containsKey(name);
    }

    /** Neither of the trail nor what stands. */
    public boolean isContent(String table) {
        return !standing.containsKey(table) && !trail.contains(table);
    }

    /** The ending of the files that a column's bytes are in an archive; empty if they stand in the row. */
    public Optional<String> ending(String table, String column) {
        return Optional.ofNullable(files.get(table + "." + column));
    }

    private static Map<String, String> named(String kind, List<String[]> lines) {
        Map<String, String> named = new LinkedHashMap<>();
        lines.stream()
                .filter(words -> words[0].equals(kind))
                .forEach(words -> named.put(words[1], words.length > 2 ? words[2] : ""));
        return Collections.unmodifiableMap(named);
    }

    private static List<String[]> lines() {
        try (var reader = new BufferedReader(
                new InputStreamReader(SpecialTables.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 3))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
