package org.lantern.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.audit.SigningKeys;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.membership.CurrentMember;
import org.lantern.outbox.Work;
import org.lantern.takeout.TakeoutReport.State;
import org.lantern.takeout.internal.TakeoutExpiry;
import org.lantern.takeout.internal.TakeoutLedger;
import org.lantern.takeout.internal.TakeoutWork;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** R9, R10: asked for, made beside what goes on, taken once, gone. */
class TakeoutOnPostgresTest {
    private static final Database DATABASE = Database.shared();

    @TempDir
    private Path folder = Path.of("");

    private final AgencyId ours =
            DATABASE.agency("pack-" + UUID.randomUUID().toString().substring(0, 8));
    private final List<StepUpAct> confirmed = new ArrayList<>();
    private Archives archives = new Archives(DATABASE, folder);
    private Wiring desks = new Wiring(Map.of());
    private TakeoutWork work = new TakeoutWork();
    private TakeoutDesk desk = new TakeoutDesk();

    @BeforeEach
    void anAgencyWithRows() throws SQLException, IOException {
        archives = new Archives(DATABASE, folder);
        archives.fill(ours, "a text");
        try (Connection superuser = DATABASE.superuser()) {
            Statements.update(
                    superuser, "insert into lantern.agency_host values (?, ?)", ours + ".localhost", ours.value());
        }
        Files.writeString(folder.resolve(SigningKeys.PRIVATE_FILE), SigningKeys.pem(Archives.KEYS.getPrivate()));
        OneThread beside = new OneThread(DATABASE);
        desks = new Wiring(Map.of())
                .with(AgencyConnection.class, beside.agencyConnection())
                .with(PlatformConnection.class, beside.platformConnection())
                .with(Event.class, new Events(event -> {}))
                .with(StepUp.class, confirmed::contains)
                .with(CurrentMember.class, new Ada());
        desk = desks.get(TakeoutDesk.class);
        OneThread reading = new OneThread(DATABASE);
        work = new Wiring(Map.of("lantern.release", "0.4.0", "lantern.secrets.directory", folder.toString()))
                .with(AgencyConnection.class, reading.agencyConnection())
                .with(UserTransaction.class, reading)
                .with(TakeoutLedger.class, desks.get(TakeoutLedger.class))
                .get(TakeoutWork.class);
    }

    /** Who asks. */
    private static final class Ada extends CurrentMember {
        @Override
        public String name() {
            return "Ada";
        }
    }

    private <T> T as(AgencyId agency, Callable<T> act) throws Exception {
        return Actors.call(Actor.member("i", "s-" + agency, agency), act);
    }

    private UUID asked() throws Exception {
        assertThat(as(ours, desk::ask)).isInstanceOf(TakeoutReceipt.StepUpNeeded.class);
        confirmed.add(((TakeoutReceipt.StepUpNeeded) as(ours, desk::ask)).act());
        return ((TakeoutReceipt.Asked) as(ours, desk::ask)).takeout();
    }

    private UUID made() throws Exception {
        UUID takeout = asked();
        run(work, takeout);
        return takeout;
    }

    private void run(TakeoutWork lane, UUID takeout) throws Exception {
        as(ours, () -> {
            lane.handle(new Work(takeout, takeout.toString(), "", 1));
            return "";
        });
    }

    private TakeoutReport report(UUID takeout) throws Exception {
        return as(ours, () -> desk.report(takeout).orElseThrow());
    }

    private long chunks() throws SQLException {
        try (Connection superuser = DATABASE.superuser()) {
            return Statements.one(
                            superuser,
                            row -> row.getLong(1),
                            "select count(*) from lantern.takeout_chunk where tenant_id = ?",
                            ours.value())
                    .orElseThrow();
        }
    }

    private List<String> acts() throws SQLException {
        try (Connection superuser = DATABASE.superuser()) {
            return Statements.list(
                    superuser,
                    row -> row.getString(1),
                    "select act from lantern.audit_entry where tenant_id = ? order by id",
                    ours.value());
        }
    }

    @Test
    void r9_without_a_confirmation_nothing_is_asked_for() throws Exception {
        assertThat(as(ours, desk::ask)).isInstanceOf(TakeoutReceipt.StepUpNeeded.class);
        assertThat(as(ours, desk::list)).isEmpty();
        assertThat(acts()).isEmpty();
    }

    @Test
    void r9_r10_it_is_made_and_taken_as_often_as_that_is_confirmed() throws Exception {
        UUID takeout = made();
        TakeoutReport report = report(takeout);
        assertThat(report.state()).isEqualTo(State.READY);
        assertThat(report.askedBy()).isEqualTo("Ada");
        assertThat(report.rowsDone()).isEqualTo(report.rowsAll()).isGreaterThan(10);
        assertThat(report.expiresAt().orElseThrow()).isAfter(report.askedAt().plusSeconds(6 * 86_400));
        var needed = (TakeoutFile.StepUpNeeded) as(ours, () -> desk.file(takeout));
        assertThat(needed.act().object()).isEqualTo("takeout/" + takeout);
        confirmed.add(needed.act());
        var permitted = (TakeoutFile.Permitted) as(ours, () -> desk.file(takeout));
        var out = new ByteArrayOutputStream();
        as(ours, () -> {
            desk.write(permitted.copy(), out);
            return "";
        });
        assertThat(out.size()).isEqualTo((int) permitted.sizeBytes());
        Path file = Files.write(folder.resolve("taken.zip"), out.toByteArray());
        try (ArchiveReader archive = Archives.opened(file)) {
            assertThat(archive.manifest().rows()).isEqualTo(report.rowsAll());
            assertThat(archive.manifest().tables())
                    .extracting(ArchivedTable::name)
                    .contains("lantern.offence_record")
                    .doesNotContain("lantern.takeout", "lantern.outbox");
        }
        assertThatThrownBy(() -> as(ours, () -> {
                    desk.write(permitted.copy(), out);
                    return "";
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(acts()).containsExactly("takeout-asked", "takeout-made", "takeout-downloaded");
    }

    @Test
    void r9_one_at_a_time_and_one_that_waits_can_be_cancelled() throws Exception {
        UUID takeout = asked();
        assertThat(as(ours, desk::ask)).isInstanceOf(TakeoutReceipt.OneAtATime.class);
        assertThat(as(ours, () -> desk.cancel(takeout))).isTrue();
        assertThat(as(ours, () -> desk.cancel(takeout))).isFalse();
        run(work, takeout);
        assertThat(report(takeout).state()).isEqualTo(State.CANCELLED);
        assertThat(as(ours, desk::ask)).isInstanceOf(TakeoutReceipt.Asked.class);
    }

    @Test
    void r9_one_that_runs_can_be_cancelled_and_keeps_nothing() throws Exception {
        UUID takeout = asked();
        TakeoutLedger ledger = desks.get(TakeoutLedger.class);
        OneThread reading = new OneThread(DATABASE);
        TakeoutWork cancelled = new Wiring(
                        Map.of("lantern.release", "0.4.0", "lantern.secrets.directory", folder.toString()))
                .with(AgencyConnection.class, reading.agencyConnection())
                .with(UserTransaction.class, reading)
                .with(TakeoutLedger.class, new CancelledLedger(ledger, () -> desk.cancel(takeout)))
                .get(TakeoutWork.class);
        run(cancelled, takeout);
        assertThat(report(takeout).state()).isEqualTo(State.CANCELLED);
        assertThat(chunks()).isZero();
    }

    @Test
    void r9_one_that_was_killed_begins_anew() throws Exception {
        UUID takeout = asked();
        as(ours, () -> {
            TakeoutLedger ledger = desks.get(TakeoutLedger.class);
            ledger.begin(takeout);
            ledger.chunk(takeout, 0, new byte[] {1});
            ledger.chunk(takeout, 7, new byte[] {1});
            return "";
        });
        run(work, takeout);
        assertThat(report(takeout).state()).isEqualTo(State.READY);
        assertThat(chunks()).isEqualTo(1);
    }

    @Test
    void r9_the_file_goes_when_its_week_is_over_and_not_before() throws Exception {
        UUID takeout = made();
        TakeoutExpiry expiry = desks.get(TakeoutExpiry.class);
        Callable<String> due = () -> {
            expiry.handle(new Work(takeout, takeout.toString(), "", 1));
            return "";
        };
        as(ours, due);
        assertThat(chunks()).isEqualTo(1);
        try (Connection superuser = DATABASE.superuser()) {
            Statements.update(superuser, "update lantern.takeout set expires_at = now() where id = ?", takeout);
        }
        as(ours, due);
        assertThat(chunks()).isZero();
        assertThat(as(ours, () -> desk.file(takeout))).isEqualTo(new TakeoutFile.NotReady(State.EXPIRED));
    }

    @Test
    void another_agency_sees_nothing_of_it() throws Exception {
        UUID takeout = made();
        AgencyId theirs = DATABASE.agency("pack-" + UUID.randomUUID().toString().substring(0, 8));
        assertThat(as(theirs, desk::list)).isEmpty();
        assertThat(as(theirs, () -> desk.report(takeout))).isEmpty();
        assertThat(as(theirs, () -> desk.file(takeout))).isEqualTo(new TakeoutFile.Unknown(takeout));
        assertThat(as(theirs, () -> desk.cancel(takeout))).isFalse();
    }

    /** Somebody cancels between two rows. */
    private static final class CancelledLedger extends TakeoutLedger {
        private final TakeoutLedger ledger;
        private final Runnable cancel;

        CancelledLedger(TakeoutLedger ledger, Runnable cancel) {
            this.ledger = ledger;
            this.cancel = cancel;
        }

        @Override
        public boolean begin(UUID id) {
            return ledger.begin(id);
        }

        @Override
        public boolean progress(UUID id, long done, long all) {
            cancel.run();
            return ledger.progress(id, done, all);
        }

        @Override
        public void chunk(UUID id, int number, byte[] content) {
            ledger.chunk(id, number, content);
        }

        @Override
        public void cancelled(UUID id) {
            ledger.cancelled(id);
        }
    }
}
