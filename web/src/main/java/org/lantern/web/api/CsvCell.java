package org.lantern.web.api;

import java.util.regex.Pattern;

/**
 * Keeps an exported cell from being taken for a formula by a spreadsheet (CWE-1236): a leading apostrophe marks it as text.
 * Plain numbers stay numbers, also negative ones.
 */
public final class CsvCell {
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private CsvCell() {}

    public static String guarded(String text) {
        return FORMULA.matcher(text.stripLeading()).matches()
                        && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }
}
