package org.lantern.crimemap;

import java.util.Locale;

/** Where an import stands; a waiting one counts as running. */
public enum ImportState {
    RUNNING,
    DONE,
    FAILED,
    ROLLED_BACK,
    UNDONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
