package org.lantern.vendor.applications;

import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to applications. */
public final class ApplicationsNavigation {
    private ApplicationsNavigation() {}

    public static Entry entry() {
        return new Entry("applications.title", Glyph.INBOX, ApplicationsView.class);
    }
}
