package org.lantern.crimemap.internal.reading;

import java.util.Comparator;
import java.util.List;

/** Guesses the delimiter from a file's first lines: the one that cuts most lines into as many cells as the first. */
final class DelimiterSniffer {
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    private DelimiterSniffer() {}

    /** Comma when no candidate cuts anything. */
    static char sniff(List<String> lines) {
        return CANDIDATES.stream()
                .max(Comparator.<Character>comparingInt(candidate -> agreeing(lines, candidate))
                        .thenComparingInt(candidate -> expected(lines, candidate))
                        .thenComparingInt(candidate -> -CANDIDATES.indexOf(candidate)))
                .orElse(',');
    }

    private static int agreeing(List<String> lines, char delimiter) {
        int expected = expected(lines, delimiter);
        return expected == 0
                ? 0
                : (int) lines.stream()
                        .filter(line -> Quotes.delimiters(line, delimiter) == expected)
                        .count();
    }

    private static int expected(List<String> lines, char delimiter) {
        return lines.isEmpty() ? 0 : Quotes.delimiters(lines.getFirst(), delimiter);
    }
}
