package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportRequest;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.IncidentPage;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.MapRulesChange;
import org.lantern.crimemap.MapRulesDraft;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.crimemap.ReasonCount;
import org.lantern.crimemap.RecordField;
import org.lantern.crimemap.TrapFile;
import org.lantern.crimemap.internal.projection.TileTable;
import org.lantern.geo.Position;
import org.lantern.geo.TileAddress;
import org.lantern.tenancy.AgencyId;

class CrimeMapOnPostgresTest {
    private static final TrapFile TRAPS = TrapFile.delimitedBy(',');
    private static final MapRules THEFT_AND_SHOPLIFTING =
            MapRules.of(Set.of("Theft", "Shoplifting", "Rape", "Trata de personas"), Map.of(), Duration.ZERO);

    private static House house;
    private static int agencies;

    @BeforeAll
    static void start() {
        house = new House();
    }

    @Test
    void r3_r5_r10_every_trap_is_told_the_good_rows_go_in_and_nothing_is_public() {
        AgencyId agency = agency();
        ImportReport report = imported(agency, TRAPS.text(), false);
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(byCode(report.counts().rejected())).isEqualTo(TRAPS.rejected());
        assertThat(report.counts().read()).isEqualTo(TRAPS.read());
        assertThat(report.counts().added()).isEqualTo(TRAPS.kept());
        assertThat(byCode(report.counts().suppressed()))
                .isEqualTo(Map.of(
                        "unmapped-category", 4, "platform-floor", 6, "category-not-published", TRAPS.kept() - 10));
        assertThat(overview(agency).published()).isZero();
    }

    @Test
    void r11_r13_r15_only_chosen_categories_appear_and_the_floor_holds_against_the_rules() {
        AgencyId agency = agency();
        imported(agency, TRAPS.text(), false);
        publish(agency, THEFT_AND_SHOPLIFTING);
        MapOverview overview = overview(agency);
        int shown = TRAPS.keptCategories().getOrDefault("Theft", 0)
                + TRAPS.keptCategories().getOrDefault("Shoplifting", 0);
        assertThat(overview.categories())
                .extracting(MapOverview.CategoryCount::category)
                .containsExactly("Shoplifting", "Theft");
        assertThat(overview.published()).isEqualTo(shown);
        assertThat(overview.dataUntil()).contains(LocalDate.of(2025, 6, 24));
        Map<String, Integer> withheld = byCode(overview.withheld());
        assertThat(withheld).containsEntry("platform-floor", 6).containsEntry("shared-point", 22);
        assertThat(withheld).doesNotContainKey("duplicate-in-file");
        assertThat(TRAPS.kept() - shown)
                .isEqualTo(withheld.getOrDefault("platform-floor", 0)
                        + withheld.getOrDefault("unmapped-category", 0)
                        + withheld.getOrDefault("category-not-published", 0));
        assertThat(all(agency, IncidentFilter.ALL))
                .hasSize(shown)
                .extracting(PublishedIncident::category)
                .containsOnly("Theft", "Shoplifting");
    }

    @Test
    void r12_a_mixed_category_appears_under_the_name_a_mapping_gives_it() {
        AgencyId agency = agency();
        imported(agency, TRAPS.text(), false);
        publish(
                agency,
                MapRules.of(
                        Set.of("All Other Offenses", "MISC.", "Nuisance"),
                        Map.of("All Other Offenses", "Nuisance", "MISC.", "Sexual misconduct"),
                        Duration.ZERO));
        assertThat(overview(agency).categories()).containsExactly(new MapOverview.CategoryCount("Nuisance", 2));
        assertThat(byCode(overview(agency).withheld())).containsEntry("platform-floor", 7);
    }

    @Test
    void r13_the_projection_has_no_column_that_could_hold_text_or_a_coordinate() throws SQLException {
        try (Connection owner = house.database().owner();
                Statement statement = owner.createStatement();
                var types = statement.executeQuery("""
                        select distinct data_type from information_schema.columns
                        where table_schema = 'public_map' and table_name = 'published_incident'""")) {
            List<String> found = new ArrayList<>();
            while (types.next()) {
                found.add(types.getString(1));
            }
            assertThat(found).containsExactlyInAnyOrder("uuid", "date", "integer");
        }
    }

    @Test
    void r5_the_same_file_again_changes_nothing_and_counts_nothing_twice() {
        AgencyId agency = agency();
        imported(agency, TRAPS.text(), false);
        publish(agency, THEFT_AND_SHOPLIFTING);
        MapOverview before = overview(agency);
        ImportReport again = imported(agency, TRAPS.text(), false);
        assertThat(again.counts().unchanged()).isEqualTo(TRAPS.kept());
        assertThat(again.counts().added() + again.counts().changed()).isZero();
        assertThat(overview(agency).withheld()).isEqualTo(before.withheld());
        assertThat(overview(agency).published()).isEqualTo(before.published());
        assertThat(overview(agency).version()).isGreaterThan(before.version());
    }

    @Test
    void r7_an_import_is_undone_as_a_whole_the_latest_first() {
        AgencyId agency = agency();
        ImportReport first = imported(agency, TRAPS.text(), false);
        publish(agency, THEFT_AND_SHOPLIFTING);
        List<PublishedIncident> before = all(agency, IncidentFilter.ALL);
        String later = TRAPS.text().replace("Shoplifting", "Theft").replace("FLAT 3 TOWER", "FLAT 3b TOWER")
                + "X1,2025-06-20,Theft,-75.1,39.9,1 NEW ST,\r\n";
        ImportReport second = imported(agency, later, false);
        assertThat(second.counts().changed()).isEqualTo(31);
        assertThat(second.counts().added()).isEqualTo(1);
        assertThat(all(agency, IncidentFilter.ALL)).hasSize(before.size() + 1).isNotEqualTo(before);
        assertThat(undo(agency, first.importId())).isEqualTo(new ImportChange.BuiltOn(second.importId()));
        assertThat(undo(agency, second.importId())).isEqualTo(new ImportChange.Changed());
        assertThat(all(agency, IncidentFilter.ALL)).isEqualTo(before);
        assertThat(report(agency, second.importId()).state()).isEqualTo(ImportState.UNDONE);
        assertThat(undo(agency, second.importId())).isEqualTo(new ImportChange.NotNow(ImportState.UNDONE));
        assertThat(undo(agency, first.importId())).isEqualTo(new ImportChange.Changed());
        assertThat(overview(agency).published()).isZero();
        assertThat(overview(agency).withheld()).isEmpty();
    }

    @Test
    void r6_a_dry_run_counts_everything_and_keeps_nothing() throws IOException {
        AgencyId agency = agency();
        ImportReport dry = imported(agency, TRAPS.text(), true);
        assertThat(dry.counts().added()).isEqualTo(TRAPS.kept());
        assertThat(byCode(dry.counts().suppressed())).containsEntry("platform-floor", 6);
        List<Object> categories =
                house.as(agency, () -> List.copyOf(house.rules().categories()));
        assertThat(categories).isEmpty();
        assertThat(rejections(agency, dry.importId()))
                .hasSizeGreaterThan(TRAPS.rejected().size());
        ImportReceipt.Accepted real = (ImportReceipt.Accepted) house.as(
                agency, () -> house.imports().rerun(dry.importId(), new ColumnMapping(Map.of()), false));
        house.work(agency, real.importId());
        assertThat(report(agency, real.importId()).counts().added()).isEqualTo(TRAPS.kept());
    }

    @Test
    void r3_rejections_are_a_sheet_without_formulas() throws IOException {
        AgencyId agency = agency();
        ImportReport report = imported(agency, TRAPS.text(), false);
        List<String> lines = rejections(agency, report.importId());
        assertThat(lines.getFirst()).startsWith("line,reason,Case Number");
        assertThat(lines).anyMatch(line -> line.contains("\"'=HYPERLINK(\"\"http://x\"\")\",'+1"));
        assertThat(CsvReader.builder()
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(String.join("\n", lines))
                        .stream()
                        .flatMap(record -> record.getFields().stream()))
                .noneMatch(cell -> cell.matches("(?s)[=+@\\-\t\r].*"));
    }

    @Test
    void r14_a_record_waits_for_its_delay() {
        AgencyId agency = agency();
        imported(agency, TRAPS.text(), false);
        publish(agency, MapRules.of(Set.of("Theft"), Map.of(), Duration.ofDays(366)));
        publish(agency, MapRules.of(Set.of("Theft"), Map.of(), Duration.ZERO));
        assertThat(byCode(overview(agency).withheld())).doesNotContainKey("delayed");
        String fresh = "Case Number,Date Occurred,Offense,Longitude,Latitude,Block Address\n" + "N1,"
                + Instant.now().minusSeconds(60) + ",Theft,-75.1,39.9,1 ST\n";
        imported(agency, fresh, false);
        publish(agency, MapRules.of(Set.of("Theft"), Map.of(), Duration.ofHours(2)));
        assertThat(byCode(overview(agency).withheld())).containsEntry("delayed", 1);
    }

    @Test
    void a_tile_is_the_same_from_memory_and_from_the_table() {
        AgencyId agency = agency();
        imported(agency, TRAPS.text(), false);
        publish(agency, THEFT_AND_SHOPLIFTING);
        IncidentFilter thefts = new IncidentFilter(
                Set.of("Theft"),
                Optional.of(LocalDate.of(2025, 6, 5)),
                Optional.of(LocalDate.of(2025, 6, 30)),
                Optional.empty(),
                Optional.empty());
        for (int zoom = 0; zoom <= 16; zoom++) {
            TileAddress address = TileAddress.of(new Position(-75.1234, 39.9876), zoom);
            for (IncidentFilter filter : List.of(IncidentFilter.ALL, thefts)) {
                byte[] memory = house.visit(agency, () -> house.map().tile(address, filter));
                byte[] table =
                        house.visit(agency, () -> house.bean(TileTable.class).tile(address, filter));
                assertThat(memory).isNotEmpty();
                assertThat(table.length).as("zoom " + zoom).isEqualTo(memory.length);
            }
        }
    }

    @Test
    void pages_follow_one_another_without_gap_or_overlap() {
        AgencyId agency = agency();
        imported(agency, TRAPS.text(), false);
        publish(agency, THEFT_AND_SHOPLIFTING);
        List<PublishedIncident> paged = new ArrayList<>();
        IncidentPage page = house.visit(agency, () -> house.map().page(IncidentFilter.ALL, 7, Optional.empty()));
        paged.addAll(page.items());
        while (page.next().isPresent()) {
            IncidentPage last = page;
            page = house.visit(agency, () -> house.map().page(IncidentFilter.ALL, 7, last.next()));
            paged.addAll(page.items());
        }
        assertThat(paged).isEqualTo(all(agency, IncidentFilter.ALL)).hasSize((int) page.total());
    }

    @Test
    void r8_an_agency_sees_nothing_of_anothers() {
        AgencyId a = agency();
        AgencyId b = agency();
        ImportReport report = imported(a, TRAPS.text(), false);
        publish(a, THEFT_AND_SHOPLIFTING);
        publish(b, THEFT_AND_SHOPLIFTING);
        assertThat(overview(a).published()).isPositive();
        assertThat(overview(b).published()).isZero();
        assertThat(overview(b).withheld()).isEmpty();
        assertThat(house.<Boolean>as(
                        b, () -> house.imports().report(report.importId()).isPresent()))
                .isFalse();
        assertThat(house.<Boolean>as(b, () -> house.imports().list().isEmpty())).isTrue();
        assertThat(undo(b, report.importId())).isEqualTo(new ImportChange.Unknown());
        imported(b, TRAPS.text(), false);
        assertThat(all(b, IncidentFilter.ALL))
                .hasSameSizeAs(all(a, IncidentFilter.ALL))
                .extracting(PublishedIncident::id)
                .doesNotContainAnyElementsOf(all(a, IncidentFilter.ALL).stream()
                        .map(PublishedIncident::id)
                        .toList());
    }

    @Test
    void r2_what_holds_no_rows_is_refused_and_leaves_nothing() {
        AgencyId agency = agency();
        for (Map.Entry<String, ImportReceipt.Flaw> entry : Map.of(
                        "", ImportReceipt.Flaw.EMPTY,
                        "\n\n", ImportReceipt.Flaw.EMPTY,
                        "id,date,category,lon,lat\n", ImportReceipt.Flaw.HEADER_ONLY,
                        "PK\0\0", ImportReceipt.Flaw.NOT_TEXT)
                .entrySet()) {
            assertThat(start(agency, entry.getKey(), Map.of(), false))
                    .isEqualTo(new ImportReceipt.Unreadable(entry.getValue()));
        }
        assertThat(house.<Boolean>as(agency, () -> house.imports().list().isEmpty()))
                .isTrue();
    }

    @Test
    void r1_a_mapping_that_a_person_gives_wins_and_a_missing_column_can_be_corrected() {
        AgencyId agency = agency();
        String text = TRAPS.text().replace("Offense", "Sparte");
        ImportReport failed = report(agency, accepted(start(agency, text, Map.of(), false)));
        assertThat(failed.failure()).contains(ImportReport.Failure.COLUMNS_MISSING);
        assertThat(house.as(agency, () -> house.imports().preview(failed.importId()))
                        .orElseThrow()
                        .missing())
                .containsExactly(RecordField.CATEGORY);
        UUID corrected = accepted(house.as(
                agency,
                () -> house.imports()
                        .rerun(failed.importId(), new ColumnMapping(Map.of(RecordField.CATEGORY, "Sparte")), false)));
        house.work(agency, corrected);
        assertThat(report(agency, corrected).counts().added()).isEqualTo(TRAPS.kept());
    }

    @Test
    void a_cancelled_import_is_rolled_back() {
        AgencyId agency = agency();
        UUID id = accepted(start(agency, TRAPS.text(), Map.of(), false));
        assertThat(house.as(agency, () -> house.imports().cancel(id))).isEqualTo(new ImportChange.Changed());
        house.work(agency, id);
        assertThat(report(agency, id).state()).isEqualTo(ImportState.ROLLED_BACK);
        assertThat(house.<Boolean>as(agency, () -> house.rules().categories().isEmpty()))
                .isTrue();
    }

    @Test
    void every_delimiter_and_encoding_gives_the_same_counts() {
        AgencyId agency = agency();
        for (char delimiter : new char[] {';', '\t', '|'}) {
            TrapFile file = TrapFile.delimitedBy(delimiter);
            assertThat(byCode(imported(agency, file.text(), true).counts().rejected()))
                    .isEqualTo(file.rejected());
        }
        for (byte[] bytes : List.of(
                TRAPS.bytes(Charset.forName("windows-1252")),
                TRAPS.bytes(StandardCharsets.UTF_16LE),
                TRAPS.bytes(StandardCharsets.UTF_16),
                ("\uFEFF" + TRAPS.text()).getBytes(StandardCharsets.UTF_8))) {
            UUID id = accepted(start(agency, bytes, Map.of(), true));
            house.work(agency, id);
            assertThat(byCode(report(agency, id).counts().rejected())).isEqualTo(TRAPS.rejected());
        }
    }

    @Test
    void a_draft_that_somebody_else_saved_meanwhile_is_not_overwritten() {
        AgencyId agency = agency();
        MapRulesDraft seen = house.as(agency, () -> house.rules().draft());
        house.as(agency, () -> house.rules().save(THEFT_AND_SHOPLIFTING, seen.revision()));
        MapRulesChange late = house.as(agency, () -> house.rules().save(MapRules.NOTHING, seen.revision()));
        assertThat(late)
                .isInstanceOfSatisfying(
                        MapRulesChange.Stale.class,
                        stale -> assertThat(stale.current().rules()).isEqualTo(THEFT_AND_SHOPLIFTING));
    }

    private static AgencyId agency() {
        return house.agency("agency-" + ++agencies, TrapFile.jurisdiction());
    }

    private static ImportReport imported(AgencyId agency, String text, boolean dryRun) {
        UUID id = accepted(start(agency, text, Map.of(), dryRun));
        house.work(agency, id);
        return report(agency, id);
    }

    private static ImportReceipt start(AgencyId agency, String text, Map<String, String> mapping, boolean dryRun) {
        return start(agency, text.getBytes(StandardCharsets.UTF_8), mapping, dryRun);
    }

    private static ImportReceipt start(AgencyId agency, byte[] bytes, Map<String, String> mapping, boolean dryRun) {
        ImportRequest request =
                new ImportRequest("records.csv", new ByteArrayInputStream(bytes), ColumnMapping.of(mapping), dryRun);
        return house.as(agency, () -> house.imports().start(request));
    }

    private static UUID accepted(ImportReceipt receipt) {
        return ((ImportReceipt.Accepted) receipt).importId();
    }

    private static ImportReport report(AgencyId agency, UUID id) {
        return house.as(agency, () -> house.imports().report(id)).orElseThrow();
    }

    private static ImportChange undo(AgencyId agency, UUID id) {
        return house.as(agency, () -> house.imports().undo(id));
    }

    private static void publish(AgencyId agency, MapRules rules) {
        MapRulesDraft draft = house.as(agency, () -> house.rules().draft());
        MapRulesChange saved = house.as(agency, () -> house.rules().save(rules, draft.revision()));
        long revision = ((MapRulesChange.Saved) saved).draft().revision();
        assertThat(house.as(agency, () -> house.rules().publish(revision, "for the test")))
                .isInstanceOf(MapRulesChange.Published.class);
    }

    private static MapOverview overview(AgencyId agency) {
        return house.visit(agency, () -> house.map().overview());
    }

    private static List<PublishedIncident> all(AgencyId agency, IncidentFilter filter) {
        List<PublishedIncident> incidents = new ArrayList<>();
        house.visit(agency, () -> {
            house.map().each(filter, incidents::add);
            return incidents;
        });
        return incidents;
    }

    private static List<String> rejections(AgencyId agency, UUID id) throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        assertThat(house.<Boolean>as(agency, () -> house.imports().writeRejections(id, sheet)))
                .isTrue();
        return sheet.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Map<String, Integer> byCode(List<ReasonCount> counts) {
        return counts.stream().collect(Collectors.toMap(count -> count.reason().code(), count -> (int) count.count()));
    }
}
