package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.TrapFile;
import org.lantern.crimemap.internal.importing.FileClearing;
import org.lantern.crimemap.internal.importing.ImportWork;
import org.lantern.database.Database;
import org.lantern.outbox.Work;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;

/** What is kept of files, for how long and how much of it; who was shown their rows; files that are too much. */
class FileKeepingOnPostgresTest {
    private static final String CLEARING =
            "lantern.due_work where tenant_id = (select app.current_agency()) and lane = 'crime-map-clearing'";
    private static final String BAD_ROW = "N9,never,Theft";
    private static final House house = new House(Database.start(), 2);
    private static int agencies;

    private final Clerk clerk = new Clerk(house, house.agency("files-" + ++agencies, TrapFile.jurisdiction()));

    @Test
    void r9_files_go_after_thirty_days_and_what_stands_on_them_stays() {
        UUID trial = trial("a.csv");
        UUID real = clerk.imported("N1,2025-06-01,Theft", BAD_ROW);
        UUID large = clerk.imported(largeRow(), BAD_ROW);
        clear();
        assertThat(isKept(trial)).isTrue();
        assertThat(count("lantern.import_chunk")).isEqualTo(4);
        age(30);
        clear();
        assertThat(isKept(trial)).isFalse();
        assertThat(isKept(real)).isFalse();
        assertThat(count("lantern.import_chunk")).isEqualTo(2); // the first of each standing import's
        assertThat(rejections(trial)).doesNotContain("never");
        assertThat(rejections(real)).startsWith("line,reason,Case Number,").contains("N9,never");
        assertThat(rejections(large)).startsWith("line,reason,Case Number,").contains("N9,never");
        assertThat(clerk.report(trial).counts().read()).isEqualTo(2);
        assertThat(house.as(clerk.agency(), () -> house.imports().rerun(trial, new ColumnMapping(Map.of()), false)))
                .isEqualTo(new ImportReceipt.Unknown());
        assertThat(clerk.undo(large)).isEqualTo(new ImportChange.Changed());
        clear();
        assertThat(count("lantern.import_chunk")).isEqualTo(1);
    }

    @Test
    void r9_a_trial_runs_file_goes_when_its_successor_is_imported() {
        UUID trial = trial("records.csv");
        UUID other = trial("other.csv");
        clerk.imported("N1,2025-06-01,Theft");
        clear();
        assertThat(isKept(trial)).isFalse();
        assertThat(isKept(other)).isTrue();
    }

    @Test
    void r9_a_file_that_is_still_to_be_read_stays() {
        UUID waiting = clerk.started(Clerk.file("N1,2025-06-01,Theft"));
        age(31);
        clear();
        house.work(clerk.agency(), waiting);
        assertThat(clerk.report(waiting).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void r9_beyond_the_quota_a_file_is_refused_and_leaves_nothing() {
        String large = Clerk.file(largeRow());
        ImportReceipt full = new ImportReceipt.QuotaReached(2L * 1024 * 1024);
        assertThat(clerk.start("a.csv", large, true)).isInstanceOf(ImportReceipt.Accepted.class);
        assertThat(clerk.start("b.csv", large, true)).isEqualTo(full);
        assertThat(count("lantern.import_chunk")).isEqualTo(2);
        assertThat(clerk.start("c.csv", Clerk.file("N1,2025-06-01,Theft"), true))
                .isInstanceOf(ImportReceipt.Accepted.class);
        sql("update lantern.import_file set size_bytes = 2097152");
        assertThat(clerk.start("d.csv", Clerk.file("N1,2025-06-01,Theft"), true))
                .isEqualTo(full);
    }

    @Test
    void r9_files_that_arrive_side_by_side_do_not_share_the_room_that_is_left() {
        Clerk other = clerk.at(new House(house.database(), 2));
        String large = Clerk.file(largeRow());
        house.before("/import-files", () -> other.start("first.csv", large, true));
        assertThat(clerk.start("second.csv", large, true)).isInstanceOf(ImportReceipt.QuotaReached.class);
        assertThat(count("lantern.import_file")).isEqualTo(1);
    }

    @Test
    void r9_each_import_asks_when_it_ends_for_what_it_has_replaced_to_be_cleared() {
        clerk.imported("N1,2025-06-01,Theft");
        assertThat(count(CLEARING + " and due_at <= now()")).isEqualTo(1);
    }

    @Test
    void r2_a_header_of_more_than_500_columns_is_refused() {
        assertThat(clerk.start("wide.csv", columns(500) + "\n" + columns(500) + "\n", true))
                .isInstanceOf(ImportReceipt.Accepted.class);
        assertThat(clerk.start("wider.csv", columns(501) + "\n" + columns(501) + "\n", true))
                .isEqualTo(new ImportReceipt.Unreadable(ImportReceipt.Flaw.TOO_WIDE));
        assertThat(clerk.start("long.csv", "a,b," + "c".repeat(20_000) + "\n1,2,3\n", true))
                .isEqualTo(new ImportReceipt.Unreadable(ImportReceipt.Flaw.TOO_WIDE));
    }

    @Test
    void r17_looking_into_a_file_is_audited_once_an_hour_and_each_export_of_rejections() {
        UUID id = clerk.imported("N1,2025-06-01,Theft", BAD_ROW);
        for (int i = 0; i < 3; i++) {
            house.as(clerk.agency(), () -> house.imports().preview(id));
        }
        assertThat(audited("import-previewed")).isEqualTo(1);
        assertThat(rejections(id)).contains("never");
        assertThat(rejections(id)).contains("never");
        assertThat(audited("rejections-exported")).isEqualTo(2);
        house.as(clerk.agency(), () -> house.imports().preview(UUID.randomUUID()));
        assertThat(audited("import-previewed")).isEqualTo(1);
    }

    @Test
    void r18_an_import_whose_every_try_ended_without_a_word_has_failed() {
        UUID id = clerk.started(Clerk.file("N1,2025-06-01,Theft"));
        house.as(clerk.agency(), () -> {
            house.bean(ImportWork.class).givenUp(new Work(Ids.next(), id.toString(), "", 3));
            return id;
        });
        assertThat(clerk.report(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(clerk.report(id).failure()).contains(ImportReport.Failure.FAULT);
    }

    private UUID trial(String name) {
        ImportReceipt receipt = clerk.start(name, Clerk.file("N1,2025-06-01,Theft", BAD_ROW), true);
        UUID id = ((ImportReceipt.Accepted) receipt).importId();
        house.work(clerk.agency(), id);
        return id;
    }

    private void clear() {
        house.as(clerk.agency(), () -> {
            house.bean(FileClearing.class).handle(new Work(Ids.next(), "any", "", 1));
            return "";
        });
        house.erase(clerk.agency());
    }

    private boolean isKept(UUID importId) {
        return house.<Boolean>as(
                clerk.agency(), () -> house.imports().preview(importId).isPresent());
    }

    private int count(String table) {
        return house.as(
                clerk.agency(),
                () -> house.bean(AgencyConnection.class)
                        .call(c -> Statements.list(c, row -> 1, "select 1 from " + table)
                                .size()));
    }

    private int audited(String act) {
        return count("lantern.audit_entry where act = '" + act + "'");
    }

    private String rejections(UUID importId) {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        house.as(clerk.agency(), () -> house.imports().writeRejections(importId, sheet));
        return sheet.toString(StandardCharsets.UTF_8);
    }

    /** More than one chunk. */
    private static String largeRow() {
        return "N1,2025-06-01," + "x".repeat(1_500_000);
    }

    private void age(int days) {
        sql("update lantern.import_file set received_at = received_at - interval '" + days + " days'");
    }

    private void sql(String update) {
        house.as(clerk.agency(), () -> house.bean(AgencyConnection.class).call(c -> Statements.update(c, update)));
    }

    private static String columns(int count) {
        List<String> names =
                IntStream.range(0, count).mapToObj(number -> "c" + number).toList();
        return names.stream().collect(Collectors.joining(","));
    }
}
