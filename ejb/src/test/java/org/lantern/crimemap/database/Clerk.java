package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.crimemap.ColumnMapping;
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

    ImportReceipt start(byte[] bytes, Map<String, String> mapping, boolean dryRun) {
        var request =
                new ImportRequest("records.csv", new ByteArrayInputStream(bytes), ColumnMapping.of(mapping), dryRun);
        return house.as(agency, () -> house.imports().start(request));
    }

    ImportReceipt start(String text, Map<String, String> mapping, boolean dryRun) {
        return start(text.getBytes(StandardCharsets.UTF_8), mapping, dryRun);
    }

    static UUID accepted(ImportReceipt receipt) {
        return ((ImportReceipt.Accepted) receipt).importId();
    }

    /** Hands a file in and waits for its end. */
    ImportReport run(String text, boolean dryRun) {
        UUID id = accepted(start(text, Map.of(), dryRun));
        house.work(agency, id);
        return report(id);
    }

    UUID started(String text) {
        return accepted(start("records.csv", text, false));
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
        publish(MapRules.of(Set.of(categories), Map.of(), delay));
    }

    void publish(MapRules rules) {
        long revision = house.as(agency, () -> house.rules().draft()).revision();
        MapRulesChange saved = house.as(agency, () -> house.rules().save(rules, revision));
        long next = ((MapRulesChange.Saved) saved).draft().revision();
        assertThat(house.as(agency, () -> house.rules().publish(next, "for the test")))
                .isInstanceOf(MapRulesChange.Published.class);
    }

    MapOverview overview() {
        return house.visit(agency, () -> house.map().overview());
    }

    List<PublishedIncident> incidents() {
        return incidents(IncidentFilter.ALL);
    }

    List<PublishedIncident> incidents(IncidentFilter filter) {
        List<PublishedIncident> incidents = new ArrayList<>();
        house.visit(agency, () -> {
            house.map().each(filter, incidents::add);
            return incidents;
        });
        return incidents;
    }

    Map<String, Long> withheld() {
        return overview().withheld().stream()
                .collect(Collectors.toMap(count -> count.reason().code(), ReasonCount::count));
    }

    /** The lines of the sheet of rejections. */
    List<String> rejections(UUID id) throws IOException {
        var sheet = new ByteArrayOutputStream();
        assertThat(house.<Boolean>as(agency, () -> house.imports().writeRejections(id, sheet)))
                .isTrue();
        return sheet.toString(StandardCharsets.UTF_8).lines().toList();
    }

    static Map<String, Integer> byCode(List<ReasonCount> counts) {
        return counts.stream().collect(Collectors.toMap(count -> count.reason().code(), count -> (int) count.count()));
    }
}
