package org.lantern.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.outbox.Work;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** The rows behind due work. Every method is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class WorkLedger {

    /** A node that dies loses its work to another after so long. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    /** What is due of a suspended agency stays due, and its lease untouched, so that it goes on at once afterwards (R10). */
    private static final String CLAIM = """
            update lantern.due_work d set lease_until = now() + make_interval(secs => ?)
            from (select tenant_id, row_id from lantern.due_work
                  where due_at <= now() and (lease_until is null or lease_until < now()) and lane <> all (?)
                    and tenant_id <> all (array(select id from lantern.agency where state = 'suspended'))
                  order by due_at limit ? for update skip locked) due
            where d.tenant_id = due.tenant_id and d.row_id = due.row_id
            returning d.tenant_id, d.row_id, d.lane""";

    /** One node at a time: two could not see whose agency the other is just taking long work of. */
    private static final String LONG_TURN = "select pg_try_advisory_xact_lock(hashtextextended('outbox/long', 0))";

    private static final String CLAIM_LONG = """
            update lantern.due_work d set lease_until = now() + make_interval(secs => ?)
            from (select tenant_id, row_id from (
                    select distinct on (w.tenant_id, w.lane) w.tenant_id, w.row_id, w.due_at from lantern.due_work w
                    where w.due_at <= now() and (w.lease_until is null or w.lease_until < now()) and w.lane = any (?)
                      and w.tenant_id <> all (array(select id from lantern.agency where state = 'suspended'))
                      and not exists (select 1 from lantern.due_work busy where busy.tenant_id = w.tenant_id
                                      and busy.lane = w.lane and busy.lease_until >= now())
                    order by w.tenant_id, w.lane, w.due_at, w.row_id) first
                  order by due_at limit ?) due
            where d.tenant_id = due.tenant_id and d.row_id = due.row_id
              and (d.lease_until is null or d.lease_until < now())
            returning d.tenant_id, d.row_id, d.lane""";

    private static final String END = """
            update lantern.outbox set state = ?, payload = null, last_error = ?, ended_at = now()
            where tenant_id = (select app.current_agency()) and id = ? and asked = ? and state = 'due'""";

    private static final String ONCE_MORE = """
            update lantern.outbox set attempts = 0
            where tenant_id = (select app.current_agency()) and id = ? and state = 'due'""";

    @Inject
    private PlatformConnection platform;

    @Inject
    private AgencyConnection agency;

    /** Work as it was when this node began it. */
    public record Begun(Work work, int asked) {}

    /** Claims up to {@code most} due rows of any lane but the {@code longLanes} for this node (R2). */
    public List<DueRow> claim(Set<String> longLanes, int most) {
        return platform.call(
                c -> Statements.list(c, WorkLedger::dueRow, CLAIM, LEASE.toSeconds(), longLanes.toArray(), most));
    }

    /** Claims up to {@code most} due rows of the {@code longLanes}, one for each agency that has none running (R7). */
    public List<DueRow> claimLong(Set<String> longLanes, int most) {
        return platform.call(c -> {
            boolean ourTurn =
                    Statements.one(c, row -> row.getBoolean(1), LONG_TURN).orElseThrow();
            return ourTurn
                    ? Statements.list(c, WorkLedger::dueRow, CLAIM_LONG, LEASE.toSeconds(), longLanes.toArray(), most)
                    : List.of();
        });
    }

    /** Keeps the lease of work that is still running. */
    public void keep(DueRow due) {
        platform.call(
                c -> Statements.update(c, """
                update lantern.due_work set lease_until = now() + make_interval(secs => ?)
                where tenant_id = ? and row_id = ?""", LEASE.toSeconds(), due.agency().value(), due.row()));
    }

    /**
     * What is to be done, counted as an attempt; empty if somebody has done it, or if the agency was suspended since the
     * claim. The row's agency is bound.
     */
    public Optional<Begun> begin(DueRow due) {
        return agency.call(c -> Statements.one(
                c,
                row -> new Begun(new Work(due.row(), row.getString(1), row.getString(2), row.getInt(3)), row.getInt(4)),
                """
                update lantern.outbox set attempts = attempts + 1
                where tenant_id = (select app.current_agency()) and id = ? and state = 'due'
                  and not exists (select 1 from lantern.agency where id = outbox.tenant_id and state = 'suspended')
                returning topic, coalesce(payload, ''), attempts, asked""",
                due.row()));
    }

    /** Done: forgotten (R5), unless it was asked for again meanwhile (R4). The row's agency is bound. */
    public void done(DueRow due, Begun begun) {
        end(due, begun, "done", null);
    }

    /**
     * Given up (R3), unless it was asked for again meanwhile (R4). The row's agency is bound.
     *
     * @param givenUp what else is to be noted in the same transaction
     */
    public void failed(DueRow due, Begun begun, String error, Runnable givenUp) {
        if (end(due, begun, "failed", error)) {
            givenUp.run();
        }
    }

    /** To be tried again after {@code wait} (R3). The row's agency is bound. */
    public void again(DueRow due, String error, Duration wait) {
        update("""
                update lantern.outbox set last_error = ?
                where tenant_id = (select app.current_agency()) and id = ?""", error, due.row());
        wait(due, wait);
    }

    /** False if it was asked for again: then it begins anew, with all its attempts. */
    private boolean end(DueRow due, Begun begun, String state, @Nullable String error) {
        boolean ended = update(END, state, error, due.row(), begun.asked()) > 0;
        if (ended) {
            update(
                    "delete from lantern.due_work where tenant_id = ? and row_id = ?",
                    due.agency().value(),
                    due.row());
        } else {
            update(ONCE_MORE, due.row());
            wait(due, Duration.ZERO);
        }
        return ended;
    }

    private void wait(DueRow due, Duration wait) {
        update("""
                update lantern.due_work set lease_until = null, due_at = now() + make_interval(secs => ?)
                where tenant_id = ? and row_id = ?""", (double) wait.toSeconds(), due.agency().value(), due.row());
    }

    private int update(String sql, @Nullable Object... parameters) {
        return agency.call(c -> Statements.update(c, sql, parameters));
    }

    private static DueRow dueRow(ResultSet row) throws SQLException {
        return new DueRow(new AgencyId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class), row.getString(3));
    }
}
