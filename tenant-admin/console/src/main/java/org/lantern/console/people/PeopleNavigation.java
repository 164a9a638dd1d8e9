package org.lantern.console.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to colleagues. */
@ApplicationScoped
public class PeopleNavigation implements Contribution {
    @Override
    public int order() {
        return 900;
    }

    @Override
    public Chapter chapter() {
        return new Chapter(
                "chapter.agency", List.of(entry(), new Entry("sign-on.title", Glyph.LOCK, SignOnView.class)));
    }

    public static Entry entry() {
        return new Entry("people.title", Glyph.PEOPLE, PeopleView.class);
    }
}
