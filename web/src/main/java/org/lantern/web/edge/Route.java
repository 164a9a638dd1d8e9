package org.lantern.web.edge;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path without what identifies anything: {@code /api/v1/imports/0198…} becomes {@code /api/v1/imports/-}. Only short
 * lower-case words of our own addresses stay, so that neither a token nor a typed-in name reaches the log.
 */
final class Route {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,23}(\\.(csv|geojson|json|yaml))?|v1");
    private static final int DEEPEST = 6;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private Route() {}

    /** The method, or {@code -} for one nobody knows: it is the caller's text. */
    static String method(String method) {
        return METHODS.contains(method) ? method : "-";
    }

    static String of(String path) {
        return Arrays.stream(path.split("/", -1))
                .skip(1)
                .limit(DEEPEST)
                .map(segment -> segment.isEmpty() || WORD.matcher(segment).matches() ? segment : "-")
                .collect(Collectors.joining("/", "/", ""));
    }
}
