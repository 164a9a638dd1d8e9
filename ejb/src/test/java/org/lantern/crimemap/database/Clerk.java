package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportRequest;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.MapRulesChange;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.crimemap.ReasonCount;
import org.lantern.tenancy.AgencyId;

/** Somebody of an agency at one node's desks. */
record Clerk(House house, AgencyId agency) {
    private static final String HEADER = "Case Number,Date Occurred,Offense,Longitude,Latitude,Block Address\n";

    /** The same agency at another node. */
    Clerk at(House other) {
        return new Clerk(other, agency);
    }

    /** Rows of number, date and category; the place is the same for all. */
    static String file(String... rows) {
        return HEADER
                + List.of(rows).stream().map(row -> row + ",-75.1,39.9,1 ST\n").collect(Collectors.joining());
    }

    ImportReceipt start(String name, String text, boolean dryRun) {
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return house.as(
                agency, () -> house.imports().start(new ImportRequest(name, content, Optional.empty(), dryRun)));
    }

    UUID started(String text) {
        return ((ImportReceipt.Accepted) start("records.csv", text, false)).importId();
    }

    UUID imported(String... rows) {
        UUID id = started(file(rows));
        house.work(agency, id);
        return id;
    }

    ImportReport report(UUID id) {
        return house.as(agency, () -> house.imports().report(id)).orElseThrow();
    }

    ImportChange undo(UUID id) {
        return house.as(agency, () -> house.imports().undo(id));
    }

    ImportChange cancel(UUID id) {
        return house.as(agency, () -> house.imports().cancel(id));
    }

    void publish(Duration delay, String... categories) {
        long revision = house.as(agency, () -> house.rules().draft()).revision();
        MapRules rules = MapRules.of(Set.of(categories), Map.of(), delay);
        MapRulesChange saved = house.as(agency, () -> house.rules().save(rules, revision));
        long next = ((MapRulesChange.Saved) saved).draft().revision();
        assertThat(house.as(agency, () -> house.rules().publish(next, "for the test")))
                .isInstanceOf(MapRulesChange.Published.class);
    }

    MapOverview overview() {
        return house.visit(agency, () -> house.map().overview());
    }

    List<PublishedIncident> incidents() {
        List<PublishedIncident> incidents = new ArrayList<>();
        house.visit(agency, () -> {
            house.map().each(IncidentFilter.ALL, incidents::add);
            return incidents;
        });
        return incidents;
    }

    Map<String, Long> withheld() {
        return overview().withheld().stream()
                .collect(Collectors.toMap(count -> count.reason().code(), ReasonCount::count));
    }
}
