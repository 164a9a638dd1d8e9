package org.lantern.web.portal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lantern.crimemap.MapOverview;
import org.lantern.web.layout.Messages;

/**
 * What the home page says about the crime map.
 *
 * @param published incidents on the map
 * @param until date of the newest record; empty while there are none
 */
public record HomeNews(long published, Optional<LocalDate> until) {
    static final HomeNews NONE = new HomeNews(0, Optional.empty());

    static HomeNews of(MapOverview overview) {
        return new HomeNews(overview.published(), overview.dataUntil());
    }

    public String text(Messages texts) {
        return published == 0 || until.isEmpty()
                ? texts.text("do.map.empty")
                : texts.text("do.map.data", Map.of("count", published, "date", until.get()));
    }
}
