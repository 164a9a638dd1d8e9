package org.lantern.crimemap.internal.checking;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads one coordinate: decimal degrees with a point or a comma, also behind the apostrophe of an export of ours. */
final class CoordinateReader {
    private static final Pattern DECIMAL = Pattern.compile("'?[-+]?\\d{1,9}(?:[.,]\\d{1,20})?(?:[eE][-+]?\\d{1,2})?");

    private CoordinateReader() {}

    /** Empty when the text is no number: blank, "NULL", "N/A", "unknown". */
    static OptionalDouble read(String text) {
        String trimmed = text.strip();
        return DECIMAL.matcher(trimmed).matches()
                ? OptionalDouble.of(Double.parseDouble(trimmed.replace(',', '.').replace("'", "")))
                : OptionalDouble.empty();
    }
}
