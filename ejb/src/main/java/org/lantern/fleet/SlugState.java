package org.lantern.fleet;

import java.util.Locale;

/** Whether a slug can be had. */
public enum SlugState {
    FREE,
    TAKEN,
    RESERVED,
    /** It looks like another one that is taken (R18). */
    CONFUSABLE,
    MALFORMED;

    /** {@code free}, {@code taken}, … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
