package org.lantern.web.portal;

import java.util.Locale;

/** The portal's pages; the address below an optional language prefix, and the key of the texts. */
enum PortalPage {
    HOME("/"),
    CRIME_MAP("/crime-map"),
    CONTACT("/contact"),
    ACCESSIBILITY("/accessibility"),
    PRIVACY("/privacy");

    private final String path;

    PortalPage(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** The prefix of this page's texts: {@code crime-map}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the page says the same to everyone until something is published. */
    boolean isPublished() {
        return this != CRIME_MAP;
    }
}
