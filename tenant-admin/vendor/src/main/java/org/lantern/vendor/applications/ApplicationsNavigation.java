package org.lantern.vendor.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to applications. */
@ApplicationScoped
public class ApplicationsNavigation implements Contribution {
    @Override
    public int order() {
        return 100;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("chapter.fleet", List.of(entry()));
    }

    public static Entry entry() {
        return new Entry("applications.title", Glyph.INBOX, ApplicationsView.class);
    }
}
