package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.TrapFile;
import org.lantern.crimemap.internal.projection.LiveRules;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.ImportStage;
import org.lantern.crimemap.internal.store.RunResult;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** R7 between several nodes and several imports: cancelled, undone, run twice. */
@Timeout(60)
class ReversalOnPostgresTest {
    private static House house;
    private static House other;
    private static int agencies;

    @BeforeAll
    static void start() {
        house = new House();
        other = new House(house.database());
    }

    @Test
    void r7_undoing_does_not_wait_for_an_import_that_runs() {
        Clerk clerk = clerk();
        UUID done = clerk.imported("N1,2025-06-01,Theft");
        clerk.at(other).house().as(clerk.agency(), () -> {
            other.bean(ImportStage.class).begin(UUID.randomUUID());
            assertThat(clerk.undo(UUID.randomUUID())).isEqualTo(new ImportChange.Unknown());
            assertThat(clerk.undo(done)).isEqualTo(new ImportChange.NotNow(ImportState.RUNNING));
            return done;
        });
        assertThat(clerk.undo(done)).isEqualTo(new ImportChange.Changed());
    }

    @Test
    void r16_an_undo_and_a_rebuild_do_not_hold_each_other_up() throws Exception {
        Clerk clerk = clerk();
        UUID done = clerk.imported("N1,2025-06-01,Theft");
        try (var executor = Executors.newSingleThreadExecutor()) {
            CompletableFuture<ImportChange> undo = other.as(clerk.agency(), () -> {
                other.bean(LiveRules.class).claim();
                var undoing = CompletableFuture.supplyAsync(() -> clerk.undo(done), executor);
                awaitSomebodyWaiting();
                assertThatCode(() -> suppressed(done)).doesNotThrowAnyException();
                return undoing;
            });
            assertThat(undo.get(30, TimeUnit.SECONDS)).isEqualTo(new ImportChange.Changed());
        }
    }

    @Test
    void r7_an_import_cancelled_while_it_waits_for_its_turn_is_rolled_back() {
        Clerk clerk = clerk();
        UUID id = clerk.started(Clerk.file("N1,2025-06-01,Theft"));
        house.before("'/import'", () -> assertThat(clerk.at(other).cancel(id)).isEqualTo(new ImportChange.Changed()));
        house.work(clerk.agency(), id);
        assertThat(clerk.report(id).state()).isEqualTo(ImportState.ROLLED_BACK);
        assertThat(house.<Boolean>as(
                        clerk.agency(), () -> house.rules().categories().isEmpty()))
                .isTrue();
    }

    @Test
    void r7_an_import_cancelled_at_its_very_end_is_not_done() {
        Clerk clerk = clerk();
        UUID id = clerk.started(Clerk.file("N1,2025-06-01,Theft"));
        RunResult result = new RunResult(1, 0, 0, List.of(), List.of());
        clerk.cancel(id);
        assertThat(house.<Boolean>as(
                        clerk.agency(), () -> house.bean(ImportRuns.class).done(id, result)))
                .isFalse();
        assertThat(clerk.report(id).state()).isEqualTo(ImportState.RUNNING);
        UUID wanted = clerk.started(Clerk.file("N1,2025-06-01,Theft"));
        assertThat(house.<Boolean>as(
                        clerk.agency(), () -> house.bean(ImportRuns.class).done(wanted, result)))
                .isTrue();
    }

    @Test
    void r6_a_second_run_of_an_import_leaves_what_the_first_has_reported() {
        Clerk clerk = clerk();
        UUID id = clerk.started(Clerk.file("N1,2025-06-01,Theft"));
        house.before("'/import'", () -> other.work(clerk.agency(), id));
        house.work(clerk.agency(), id);
        assertThat(clerk.report(id).state()).isEqualTo(ImportState.DONE);
        assertThat(clerk.report(id).counts().added()).isEqualTo(1);
    }

    @Test
    void r7_a_record_that_was_seen_again_counts_to_whom_it_counted_before() {
        Clerk clerk = clerk();
        UUID first = clerk.imported("N1,2025-06-01,Theft", "N2,2025-06-01,Theft");
        UUID between = clerk.imported("N3,2025-06-02,Theft");
        UUID again = clerk.imported("N1,2025-06-01,Theft");
        assertThat(clerk.undo(first)).isEqualTo(new ImportChange.BuiltOn(again));
        assertThat(clerk.undo(again)).isEqualTo(new ImportChange.Changed());
        assertThat(clerk.report(first).counts().suppressed())
                .extracting("count")
                .containsExactly(2L);
        assertThat(clerk.report(between).counts().suppressed())
                .extracting("count")
                .containsExactly(1L);
        assertThat(clerk.undo(first)).isEqualTo(new ImportChange.Changed());
    }

    @Test
    void r7_what_a_later_import_remembers_of_an_undone_one_is_handed_on() {
        Clerk clerk = clerk();
        UUID first = clerk.imported("N1,2025-06-01,Theft", "N2,2025-06-01,Theft");
        UUID second = clerk.imported("N1,2025-06-01,Theft", "N2,2025-06-01,Theft");
        UUID third = clerk.imported("N1,2025-06-01,Theft", "N2,2025-06-01,Arson");
        assertThat(clerk.undo(second)).isEqualTo(new ImportChange.Changed());
        assertThat(clerk.undo(third)).isEqualTo(new ImportChange.Changed());
        clerk.publish(Duration.ZERO, "Theft");
        assertThat(clerk.incidents()).hasSize(2);
        assertThat(clerk.undo(first)).isEqualTo(new ImportChange.Changed());
        assertThat(clerk.incidents()).isEmpty();
    }

    /** What a rebuild writes to every import whose records it shows. */
    private static void suppressed(UUID importId) {
        other.bean(AgencyConnection.class).call(c -> {
            Statements.update(c, "set local lock_timeout = '5s'");
            return Statements.update(c, """
                    update lantern.import_run set suppressed = '[]'
                    where tenant_id = (select app.current_agency()) and id = ?""", importId);
        });
    }

    private static void awaitSomebodyWaiting() throws SQLException, InterruptedException {
        try (Connection owner = house.database().owner();
                Statement statement = owner.createStatement()) {
            boolean waiting = false;
            while (!waiting) {
                TimeUnit.MILLISECONDS.sleep(20);
                try (var row =
                        statement.executeQuery("select 1 from pg_locks where locktype = 'advisory' and not granted")) {
                    waiting = row.next();
                }
            }
        }
    }

    private static Clerk clerk() {
        return new Clerk(house, house.agency("reversal-" + ++agencies, TrapFile.jurisdiction()));
    }
}
