package org.lantern.vendor.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** The way to what applicants left. */
@ApplicationScoped
public class RecordsNavigation implements Contribution {
    @Override
    public int order() {
        return 120;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("chapter.fleet", List.of(new Entry("records.title", Glyph.INBOX, RecordsView.class)));
    }
}
