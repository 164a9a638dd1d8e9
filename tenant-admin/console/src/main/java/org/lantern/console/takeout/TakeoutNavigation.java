package org.lantern.console.takeout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to the take-out. */
@ApplicationScoped
public class TakeoutNavigation implements Contribution {
    @Override
    public int order() {
        return 920;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("chapter.agency", List.of(new Entry("takeout.title", Glyph.INBOX, TakeoutView.class)));
    }
}
