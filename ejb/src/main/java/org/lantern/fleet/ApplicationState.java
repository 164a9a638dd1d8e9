package org.lantern.fleet;

import java.util.Locale;

/** Where an application stands. */
public enum ApplicationState {
    SUBMITTED,
    APPROVED,
    REJECTED;

    /** The word used in SQL and JSON: {@code submitted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if {@code word} names no state */
    public static ApplicationState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
