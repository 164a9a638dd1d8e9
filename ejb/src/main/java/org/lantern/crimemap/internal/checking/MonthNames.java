package org.lantern.crimemap.internal.checking;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;

/** Months by name or the first three letters of it, in English and Spanish. */
final class MonthNames {
    private static final List<List<String>> NAMES = List.of(
            List.of("january", "enero", "jan", "ene"),
            List.of("february", "febrero", "feb"),
            List.of("march", "marzo", "mar"),
            List.of("april", "abril", "apr", "abr"),
            List.of("may", "mayo"),
            List.of("june", "junio", "jun"),
            List.of("july", "julio", "jul"),
            List.of("august", "agosto", "aug", "ago"),
            List.of("september", "septiembre", "setiembre", "sep", "sept", "set"),
            List.of("october", "octubre", "oct"),
            List.of("november", "noviembre", "nov"),
            List.of("december", "diciembre", "dec", "dic"));

    private MonthNames() {}

    /** @throws DateTimeException if no month is called so */
    static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= NAMES.size(); month++) {
            if (NAMES.get(month - 1).contains(lower)) {
                return month;
            }
        }
        throw new DateTimeException("no month is called so");
    }
}
