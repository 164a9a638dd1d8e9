package org.lantern.tenancy;

import java.util.Locale;

/** Where an agency stands in its life with Lantern. */
public enum AgencyState {
    PROVISIONING,
    /** Its own people work; the public sees nothing, and mail goes to its own people alone. */
    TRIAL,
    LIVE,
    SUSPENDED,
    LEAVING;

    /** The word used in SQL, JSON and addresses: {@code provisioning}, {@code trial}, … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if {@code word} names no state */
    public static AgencyState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
