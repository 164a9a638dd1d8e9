package org.lantern.console.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to what is kept. */
@ApplicationScoped
public class RecordsNavigation implements Contribution {
    @Override
    public int order() {
        return 920;
    }

    @Override
    public Chapter chapter() {
        return new Chapter(
                "chapter.agency",
                List.of(
                        new Entry("records.title", Glyph.INBOX, RecordsView.class),
                        new Entry("schedule.title", Glyph.RULES, ScheduleView.class)));
    }
}
