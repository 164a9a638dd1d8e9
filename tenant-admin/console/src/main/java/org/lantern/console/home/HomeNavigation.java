package org.lantern.console.home;

import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to the start page. */
public final class HomeNavigation {
    private HomeNavigation() {}

    public static Entry entry() {
        return new Entry("home.title", Glyph.HOME, HomeView.class);
    }
}
