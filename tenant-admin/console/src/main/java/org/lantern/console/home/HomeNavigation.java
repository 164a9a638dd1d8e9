package org.lantern.console.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to the start page. */
@ApplicationScoped
public class HomeNavigation implements Contribution {
    @Override
    public int order() {
        return 0;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("", List.of(entry()));
    }

    public static Entry entry() {
        return new Entry("home.title", Glyph.HOME, HomeView.class);
    }
}
