package org.lantern.fleet;

import java.util.Locale;

/** Where an application stands. */
public enum ApplicationState {
    SUBMITTED,
    /** The operator has asked something; the applicant's answer makes it {@link #SUBMITTED} again. */
    ASKED,
    APPROVED,
    REJECTED;

    /** Whether it can still be decided on. */
    public boolean isOpen() {
        return this == SUBMITTED || this == ASKED;
    }

    /** The word used in SQL and JSON: {@code submitted}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if {@code word} names no state */
    public static ApplicationState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
