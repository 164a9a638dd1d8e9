package org.lantern.web.portal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.IncidentPage;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.PageCursor;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.ReasonCount;
import org.lantern.geo.BoundingBox;
import org.lantern.geo.Position;
import org.lantern.portal.PortalContact;
import org.lantern.portal.PortalDesign;
import org.lantern.web.layout.Messages;
import org.lantern.web.layout.Templates;

/** Portals and maps to try things on. */
final class Samples {
    static final PortalPages PAGES = new PortalPages(new Templates());
    static final Locale SPANISH = Locale.forLanguageTag("es");
    static final LocalDate NEWEST = LocalDate.of(2026, 11, 20);

    private Samples() {}

    /** A design in which every text is the given one. */
    static PortalDesign saying(String text) {
        PortalContact contact = new PortalContact("911", text, text, text, text, text);
        return new PortalDesign(text, text, Optional.empty(), text, text, contact, text, List.of("en", "es"));
    }

    static PortalDesign riverton() {
        PortalContact contact = new PortalContact(
                "911", "+1 555 010 0142", "desk@riverton.example", "1 Main St", "8–6", "Ana Alvarez, ext. 7");
        return new PortalDesign(
                "Riverton Police",
                "Here for you",
                Optional.empty(),
                "#1f4b7a",
                "",
                contact,
                "We keep nothing.",
                List.of("en", "es"));
    }

    static PortalSnapshot snapshot(PortalDesign design) {
        return new PortalSnapshot(
                PortalSite.live(design, Locale.ROOT), Optional.empty(), HomeNews.of(overview("Burglary")), PAGES);
    }

    /** A map with two kinds of incidents, one of them named as given. */
    static MapOverview overview(String category) {
        return new MapOverview(
                7,
                Optional.of(NEWEST.minusYears(1)),
                Optional.of(NEWEST),
                12,
                List.of(new MapOverview.CategoryCount(category, 9), new MapOverview.CategoryCount("Fraud", 3)),
                List.of("Harbor", category),
                List.of(new ReasonCount(Reason.PLATFORM_FLOOR, 226), new ReasonCount(Reason.DELAYED, 1)),
                Duration.ofDays(1),
                Optional.of(new BoundingBox(-75.3, 39.8, -74.9, 40.2)));
    }

    static MapView view(MapOverview overview, Map<String, String[]> asked, Messages texts) {
        MapQuery.Reading reading = MapQuery.read(asked, overview, texts);
        String category = overview.categories().getFirst().category();
        PublishedIncident incident =
                new PublishedIncident("1", category, NEWEST, new Position(-75.1, 39.9), Optional.empty());
        IncidentPage page =
                new IncidentPage(List.of(incident), Optional.of(new PageCursor(NEWEST, new UUID(1, 2))), 12);
        return new MapView(overview, reading.form(), page, overview.categories(), false, false);
    }
}
