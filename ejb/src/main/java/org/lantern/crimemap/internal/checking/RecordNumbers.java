package org.lantern.crimemap.internal.checking;

import java.util.regex.Pattern;

/** One spelling per record number, so that a later file meets the same record. */
final class RecordNumbers {
    /** Characters; what is longer is another column, or several run together, and no index could hold it. */
    static final int LONGEST = 200;

    private static final Pattern WHOLE_WRITTEN_AS_DECIMAL = Pattern.compile("(\\d+)[.,]0+");

    private RecordNumbers() {}

    /** Trimmed; a whole number that a spreadsheet wrote with decimals ("201901029470.00000000") loses them. */
    static String canonical(String text) {
        return WHOLE_WRITTEN_AS_DECIMAL.matcher(text.strip()).replaceFirst("$1");
    }
}
