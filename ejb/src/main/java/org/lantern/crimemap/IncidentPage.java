package org.lantern.crimemap;

import java.util.List;
import java.util.Optional;

/**
 * A page of incidents, newest first.
 *
 * @param next where the next page starts; empty on the last
 * @param total incidents the filter selects, over all pages
 */
public record IncidentPage(List<PublishedIncident> items, Optional<PageCursor> next, long total) {
    public IncidentPage {
        items = List.copyOf(items);
    }
}
