package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.crimemap.RecordField;
import org.lantern.crimemap.TrapFile;

/** What becomes of a file, from its first byte to its undoing. */
class ImportOnPostgresTest {
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
        Clerk clerk = clerk();
        ImportReport report = clerk.run(TRAPS.text(), false);
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(Clerk.byCode(report.counts().rejected())).isEqualTo(TRAPS.rejected());
        assertThat(report.counts().read()).isEqualTo(TRAPS.read());
        assertThat(report.counts().added()).isEqualTo(TRAPS.kept());
        assertThat(Clerk.byCode(report.counts().suppressed()))
                .isEqualTo(Map.of(
                        "unmapped-category", 4, "platform-floor", 6, "category-not-published", TRAPS.kept() - 10));
        assertThat(clerk.overview().published()).isZero();
    }

    @Test
    void r5_the_same_file_again_changes_nothing_and_counts_nothing_twice() {
        Clerk clerk = clerk();
        clerk.run(TRAPS.text(), false);
        clerk.publish(THEFT_AND_SHOPLIFTING);
        MapOverview before = clerk.overview();
        ImportReport again = clerk.run(TRAPS.text(), false);
        assertThat(again.counts().unchanged()).isEqualTo(TRAPS.kept());
        assertThat(again.counts().added() + again.counts().changed()).isZero();
        assertThat(clerk.overview().withheld()).isEqualTo(before.withheld());
        assertThat(clerk.overview().published()).isEqualTo(before.published());
        assertThat(clerk.overview().version()).isGreaterThan(before.version());
    }

    @Test
    void r7_an_import_is_undone_as_a_whole_the_latest_first() {
        Clerk clerk = clerk();
        ImportReport first = clerk.run(TRAPS.text(), false);
        clerk.publish(THEFT_AND_SHOPLIFTING);
        List<PublishedIncident> before = clerk.incidents(IncidentFilter.ALL);
        String later = TRAPS.text().replace("Shoplifting", "Theft").replace("FLAT 3 TOWER", "FLAT 3b TOWER")
                + "X1,2025-06-20,Theft,-75.1,39.9,1 NEW ST,\r\n";
        ImportReport second = clerk.run(later, false);
        assertThat(second.counts().changed()).isEqualTo(31);
        assertThat(second.counts().added()).isEqualTo(1);
        assertThat(clerk.incidents(IncidentFilter.ALL))
                .hasSize(before.size() + 1)
                .isNotEqualTo(before);
        assertThat(clerk.undo(first.importId())).isEqualTo(new ImportChange.BuiltOn(second.importId()));
        assertThat(clerk.undo(second.importId())).isEqualTo(new ImportChange.Changed());
        assertThat(clerk.incidents(IncidentFilter.ALL)).isEqualTo(before);
        assertThat(clerk.report(second.importId()).state()).isEqualTo(ImportState.UNDONE);
        assertThat(clerk.undo(second.importId())).isEqualTo(new ImportChange.NotNow(ImportState.UNDONE));
        assertThat(clerk.undo(first.importId())).isEqualTo(new ImportChange.Changed());
        assertThat(clerk.overview().published()).isZero();
        assertThat(clerk.overview().withheld()).isEmpty();
    }

    @Test
    void r6_a_dry_run_counts_everything_and_keeps_nothing() throws IOException {
        Clerk clerk = clerk();
        ImportReport dry = clerk.run(TRAPS.text(), true);
        assertThat(dry.counts().added()).isEqualTo(TRAPS.kept());
        assertThat(Clerk.byCode(dry.counts().suppressed())).containsEntry("platform-floor", 6);
        List<Object> categories =
                house.as(clerk.agency(), () -> List.copyOf(house.rules().categories()));
        assertThat(categories).isEmpty();
        assertThat(clerk.rejections(dry.importId()))
                .hasSizeGreaterThan(TRAPS.rejected().size());
        ImportReceipt.Accepted real = (ImportReceipt.Accepted) house.as(
                clerk.agency(), () -> house.imports().rerun(dry.importId(), new ColumnMapping(Map.of()), false));
        house.work(clerk.agency(), real.importId());
        assertThat(clerk.report(real.importId()).counts().added()).isEqualTo(TRAPS.kept());
    }

    @Test
    void r3_rejections_are_a_sheet_without_formulas() throws IOException {
        Clerk clerk = clerk();
        ImportReport report = clerk.run(TRAPS.text(), false);
        List<String> lines = clerk.rejections(report.importId());
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
    void r2_what_holds_no_rows_is_refused_and_leaves_nothing() {
        Clerk clerk = clerk();
        for (Map.Entry<String, ImportReceipt.Flaw> entry : Map.of(
                        "", ImportReceipt.Flaw.EMPTY,
                        "\n\n", ImportReceipt.Flaw.EMPTY,
                        "id,date,category,lon,lat\n", ImportReceipt.Flaw.HEADER_ONLY,
                        "PK\0\0", ImportReceipt.Flaw.NOT_TEXT)
                .entrySet()) {
            assertThat(clerk.start(entry.getKey(), Map.of(), false))
                    .isEqualTo(new ImportReceipt.Unreadable(entry.getValue()));
        }
        assertThat(house.<Boolean>as(
                        clerk.agency(), () -> house.imports().list().isEmpty()))
                .isTrue();
    }

    @Test
    void r1_a_mapping_that_a_person_gives_wins_and_a_missing_column_can_be_corrected() {
        Clerk clerk = clerk();
        String text = TRAPS.text().replace("Offense", "Sparte");
        ImportReport failed = clerk.report(Clerk.accepted(clerk.start(text, Map.of(), false)));
        assertThat(failed.failure()).contains(ImportReport.Failure.COLUMNS_MISSING);
        assertThat(house.as(clerk.agency(), () -> house.imports().preview(failed.importId()))
                        .orElseThrow()
                        .missing())
                .containsExactly(RecordField.CATEGORY);
        UUID corrected = Clerk.accepted(house.as(
                clerk.agency(),
                () -> house.imports()
                        .rerun(failed.importId(), new ColumnMapping(Map.of(RecordField.CATEGORY, "Sparte")), false)));
        house.work(clerk.agency(), corrected);
        assertThat(clerk.report(corrected).counts().added()).isEqualTo(TRAPS.kept());
    }

    @Test
    void a_cancelled_import_is_rolled_back() {
        Clerk clerk = clerk();
        UUID id = Clerk.accepted(clerk.start(TRAPS.text(), Map.of(), false));
        assertThat(house.as(clerk.agency(), () -> house.imports().cancel(id))).isEqualTo(new ImportChange.Changed());
        house.work(clerk.agency(), id);
        assertThat(clerk.report(id).state()).isEqualTo(ImportState.ROLLED_BACK);
        assertThat(house.<Boolean>as(
                        clerk.agency(), () -> house.rules().categories().isEmpty()))
                .isTrue();
    }

    @Test
    void every_delimiter_and_encoding_gives_the_same_counts() {
        Clerk clerk = clerk();
        for (char delimiter : new char[] {';', '\t', '|'}) {
            TrapFile file = TrapFile.delimitedBy(delimiter);
            assertThat(Clerk.byCode(clerk.run(file.text(), true).counts().rejected()))
                    .isEqualTo(file.rejected());
        }
        for (byte[] bytes : List.of(
                TRAPS.bytes(Charset.forName("windows-1252")),
                TRAPS.bytes(StandardCharsets.UTF_16LE),
                TRAPS.bytes(StandardCharsets.UTF_16),
                ("\uFEFF" + TRAPS.text()).getBytes(StandardCharsets.UTF_8))) {
            UUID id = Clerk.accepted(clerk.start(bytes, Map.of(), true));
            house.work(clerk.agency(), id);
            assertThat(Clerk.byCode(clerk.report(id).counts().rejected())).isEqualTo(TRAPS.rejected());
        }
    }

    private static Clerk clerk() {
        return new Clerk(house, house.agency("import-" + ++agencies, TrapFile.jurisdiction()));
    }
}
