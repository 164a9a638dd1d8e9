package org.lantern.vendor.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** The way to it. */
@ApplicationScoped
public class UpkeepNavigation implements Contribution {
    @Override
    public int order() {
        return 190;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("chapter.fleet", List.of(new Entry("upkeep.title", Glyph.WARNING, UpkeepView.class)));
    }
}
