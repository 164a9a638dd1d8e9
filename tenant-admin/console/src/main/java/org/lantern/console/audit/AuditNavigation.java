package org.lantern.console.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** Ways to the trail. */
@ApplicationScoped
public class AuditNavigation implements Contribution {
    @Override
    public int order() {
        return 910;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("chapter.agency", List.of(entry()));
    }

    public static Entry entry() {
        return new Entry("audit.title", Glyph.AUDIT, AuditView.class);
    }
}
