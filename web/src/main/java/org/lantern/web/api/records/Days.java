package org.lantern.web.api.records;

import org.jspecify.annotations.Nullable;
import org.lantern.web.api.Parameters;

/** The days of a forecast, as a query has them. */
public final class Days {
    private static final int USUAL = 30;
    private static final int MOST = 365;

    private Days() {}

    /** 30 when it is left out. */
    public static int read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return USUAL;
        }
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > MOST) {
            throw Parameters.wrong("days", "Write a number from 1 to 365.");
        }
        return Integer.parseInt(text);
    }
}
