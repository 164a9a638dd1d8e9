package org.lantern.console.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;

/** The way to the programs that speak for the agency. */
@ApplicationScoped
public class ApiClientsNavigation implements Contribution {
    @Override
    public int order() {
        return 905;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("chapter.agency", List.of(new Entry("programs.title", Glyph.LOCK, ApiClientsView.class)));
    }
}
