package org.lantern.liberty.settings;

import java.util.Locale;

/** What an installation is for (R4). */
public enum Profile {
    /** To look at: everything on this machine, two cities, passwords that are printed. */
    DEMO,
    /** For people: database, identity provider and mail are elsewhere, and nothing is printed that opens anything. */
    PRODUCTION;

    public static final String SETTING = "lantern.profile";

    public static Profile current() {
        return of(Settings.current().value(SETTING));
    }

    static Profile of(String word) {
        return PRODUCTION.word().equals(word) ? PRODUCTION : DEMO;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isProduction() {
        return this == PRODUCTION;
    }
}
