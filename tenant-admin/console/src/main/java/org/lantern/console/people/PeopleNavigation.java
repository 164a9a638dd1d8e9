package org.lantern.console.people;

import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to colleagues. */
public final class PeopleNavigation {
    private PeopleNavigation() {}

    public static Entry entry() {
        return new Entry("people.title", Glyph.PEOPLE, PeopleView.class);
    }
}
