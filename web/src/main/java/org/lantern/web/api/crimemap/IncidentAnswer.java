package org.lantern.web.api.crimemap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantern.crimemap.IncidentPage;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.PageCursor;
import org.lantern.crimemap.PublishedIncident;

/**
 * A page of incidents.
 *
 * @param next cursor of the next page; left out on the last
 * @param dataUntil date of the newest record the map could show; left out while there is none
 * @param total incidents the query selects, over all pages
 * @param withheld records the whole map does not show, by reason
 */
public record IncidentAnswer(
        List<Item> items, Optional<String> next, Optional<LocalDate> dataUntil, long total, List<Counted> withheld) {

    /** @param longitude of the grid cell's centre, as is the latitude; see {@code placeMethod} */
    @Schema(name = "Incident")
    public record Item(
            String id, String category, LocalDate occurredOn, double longitude, double latitude, String placeMethod) {

        static Item of(PublishedIncident incident) {
            return new Item(
                    incident.id(),
                    incident.category(),
                    incident.occurredOn(),
                    incident.place().longitude(),
                    incident.place().latitude(),
                    PublishedIncident.PLACE_METHOD);
        }
    }

    static IncidentAnswer of(IncidentPage page, MapOverview overview) {
        return new IncidentAnswer(
                page.items().stream().map(Item::of).toList(),
                page.next().map(PageCursor::text),
                overview.dataUntil(),
                page.total(),
                Counted.all(overview.withheld()));
    }
}
