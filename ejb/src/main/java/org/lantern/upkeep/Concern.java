package org.lantern.upkeep;

import java.util.Locale;

/** What is looked after. Each has a section in docs/runbooks/look-after.md. */
public enum Concern {
    DATABASE,
    IDENTITY,
    MAIL,
    QUEUE,
    BACKUP,
    DISK,
    CERTIFICATE,
    CLOCK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is said how. */
    public String runbook() {
        return "docs/runbooks/look-after.md#" + word();
    }
}
