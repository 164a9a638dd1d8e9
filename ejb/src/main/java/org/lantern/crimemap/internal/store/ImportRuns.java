package org.lantern.crimemap.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.internal.rules.ReasonTally;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;

/** Imports and where they stand. */
@ApplicationScoped
@Transactional
public class ImportRuns {
    private static final int LISTED = 100;

    private static final String WANTED = " where tenant_id = (select app.current_agency()) and id = ?"
            + " and state = 'running' and not cancel_requested";

    @Inject
    private AgencyConnection connection;

    /** What a run is to do. */
    public record Order(UUID id, UUID fileId, boolean dryRun, ColumnMapping mapping) {}

    /** A run that waits for its turn, or has failed before it had one. */
    public UUID add(UUID fileId, boolean dryRun, ColumnMapping mapping, Optional<ImportReport.Failure> failure) {
        UUID id = Ids.next();
        connection.call(c -> Statements.update(
                c,
                """
                insert into lantern.import_run (id, file_id, dry_run, mapping, state, failure, ended_at)
                values (?, ?, ?, ?::jsonb, ?, nullif(?, ''), case when ? then clock_timestamp() end)""",
                id,
                fileId,
                dryRun,
                MappingJson.write(mapping),
                (failure.isPresent() ? ImportState.FAILED : ImportState.RUNNING).code(),
                failure.map(ImportReport.Failure::name).orElse(""),
                failure.isPresent()));
        return id;
    }

    public Optional<Order> order(UUID id) {
        return connection.call(c -> Statements.one(
                c,
                row -> new Order(
                        id,
                        row.getObject("file_id", UUID.class),
                        row.getBoolean("dry_run"),
                        MappingJson.read(row.getString("mapping"))),
                "select file_id, dry_run, mapping from lantern.import_run"
                        + " where tenant_id = (select app.current_agency()) and id = ?",
                id));
    }

    public Optional<ImportState> state(UUID id) {
        return find(id).map(ImportReport::state);
    }

    public Optional<ImportReport> find(UUID id) {
        return connection.call(c -> Statements.one(c, RunRows::report, RunRows.SELECT + " and r.id = ?", id));
    }

    /** Newest first. */
    public List<ImportReport> list() {
        return connection.call(
                c -> Statements.list(c, RunRows::report, RunRows.SELECT + " order by r.id desc limit " + LISTED));
    }

    /**
     * Writes how far a run has come, for others to see at once.
     *
     * @return whether somebody asked to cancel it
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean progress(UUID id, RunProgress progress) {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> row.getBoolean(1),
                        """
                        update lantern.import_run set share = ?, read_rows = ?, processed = ?, rejected = ?::jsonb,
                            expected_end = clock_timestamp() + make_interval(secs => ?)
                        where tenant_id = (select app.current_agency()) and id = ? and state = 'running'
                        returning cancel_requested""",
                        progress.share(),
                        progress.read(),
                        progress.processed(),
                        ReasonTally.json(progress.rejected()),
                        progress.remaining().toMillis() / 1000.0,
                        id))
                .orElse(true);
    }

    /** Whether it is still to be run: neither ended nor asked to stop. */
    public boolean isWanted(UUID id) {
        return connection
                .call(c -> Statements.one(c, row -> true, "select 1 from lantern.import_run" + WANTED, id))
                .isPresent();
    }

    /**
     * In the transaction that did what the result says.
     *
     * @return false when it was cancelled meanwhile, or has ended by another run: then that transaction must not commit
     */
    public boolean done(UUID id, RunResult result) {
        return connection.call(c -> Statements.update(
                        c,
                        """
                update lantern.import_run set state = 'done', share = 1, read_rows = ?, processed = ?, added = ?,
                    changed = ?, unchanged = ?, rejected = ?::jsonb, suppressed = ?::jsonb, ended_at = clock_timestamp()
                """ + WANTED,
                        result.read(),
                        result.read(),
                        result.added(),
                        result.changed(),
                        result.unchanged(),
                        ReasonTally.json(result.rejected()),
                        ReasonTally.json(result.suppressed()),
                        id))
                == 1;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID id, ImportReport.Failure failure) {
        connection.call(c -> Statements.update(c, """
                update lantern.import_run set state = 'failed', failure = ?, ended_at = clock_timestamp()
                where tenant_id = (select app.current_agency()) and id = ? and state = 'running'""", failure.name(), id));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void rolledBack(UUID id) {
        connection.call(c -> Statements.update(c, """
                update lantern.import_run set state = 'rolled-back', ended_at = clock_timestamp()
                where tenant_id = (select app.current_agency()) and id = ? and state = 'running'""", id));
    }

    /** What ran when the agency's rows were taken out runs no more where they are brought back. */
    public void failAll() {
        connection.call(c -> Statements.update(c, """
                update lantern.import_run set state = 'failed', failure = ?, ended_at = clock_timestamp()
                where tenant_id = (select app.current_agency()) and state = 'running'""", ImportReport.Failure.FAULT.name()));
    }

    public void undone(UUID id) {
        connection.call(c -> Statements.update(c, """
                update lantern.import_run set state = 'undone', suppressed = '[]'
                where tenant_id = (select app.current_agency()) and id = ?""", id));
    }

    /** False when it runs no longer. */
    public boolean requestCancel(UUID id) {
        return connection.call(c -> Statements.update(c, """
                        update lantern.import_run set cancel_requested = true
                        where tenant_id = (select app.current_agency()) and id = ? and state = 'running'""", id)) == 1;
    }
}
