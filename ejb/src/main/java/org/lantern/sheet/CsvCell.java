package org.lantern.sheet;

import java.util.regex.Pattern;

/**
 * Keeps an exported cell from being taken for a formula by a spreadsheet (CWE-1236; OWASP, "CSV Injection"): a leading
 * apostrophe marks it as text. Signs count in their full-width forms and behind blanks too, as spreadsheets take them. A
 * negative number is marked as well; an import reads a number behind an apostrophe as a number.
 */
public final class CsvCell {
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n].*|[\\s\\p{Z}\\uFEFF]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private CsvCell() {}

    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
