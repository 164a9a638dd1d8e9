package org.lantern.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.outbox.Work;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;

/** The rows behind due work. Every method is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class WorkLedger {

    /** A node that dies loses its work to another after so long. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    private PlatformConnection platform;

    @Inject
    private AgencyConnection agency;

    /** Claims up to {@code most} due rows for this node (R2). */
    public List<DueRow> claim(int most) {
        return platform.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    update lantern.due_work d set lease_until = now() + make_interval(secs => ?)
                    from (select tenant_id, row_id from lantern.due_work
                          where due_at <= now() and (lease_until is null or lease_until < now())
                          order by due_at limit ? for update skip locked) due
                    where d.tenant_id = due.tenant_id and d.row_id = due.row_id
                    returning d.tenant_id, d.row_id, d.lane""")) {
                statement.setLong(1, LEASE.toSeconds());
                statement.setInt(2, most);
                List<DueRow> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        rows.add(new DueRow(
                                new AgencyId(row.getObject(1, UUID.class)),
                                row.getObject(2, UUID.class),
                                row.getString(3)));
                    }
                }
                return rows;
            }
        });
    }

    /** Keeps the lease of work that is still running. */
    public void keep(DueRow due) {
        platform.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    update lantern.due_work set lease_until = now() + make_interval(secs => ?)
                    where tenant_id = ? and row_id = ?""")) {
                statement.setLong(1, LEASE.toSeconds());
                statement.setObject(2, due.agency().value());
                statement.setObject(3, due.row());
                return statement.executeUpdate();
            }
        });
    }

    /** What is to be done, counted as an attempt; empty if somebody has done it. The row's agency is bound. */
    public Optional<Begun> begin(DueRow due) {
        return agency.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    update lantern.outbox set attempts = attempts + 1
                    where tenant_id = (select app.current_agency()) and id = ? and state = 'due'
                    returning topic, coalesce(payload, ''), attempts, asked""")) {
                statement.setObject(1, due.row());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Begun(
                                    new Work(due.row(), row.getString(1), row.getString(2), row.getInt(3)),
                                    row.getInt(4)))
                            : Optional.empty();
                }
            }
        });
    }

    /** Done: the payload is forgotten (R5), unless it was asked for again meanwhile (R4). The row's agency is bound. */
    public void done(DueRow due, Begun begun) {
        boolean ended = update("""
                        update lantern.outbox set state = 'done', payload = null, last_error = null, ended_at = now()
                        where tenant_id = (select app.current_agency()) and id = ? and asked = ?""", due.row(), begun.asked()) > 0;
        if (ended) {
            forget(due);
        } else {
            wait(due, Duration.ZERO);
        }
    }

    /** Given up (R3). The row's agency is bound. */
    public void failed(DueRow due, String error) {
        note(due, error);
        update("""
                update lantern.outbox set state = 'failed', ended_at = now()
                where tenant_id = ? and id = ?""", due.agency().value(), due.row());
        forget(due);
    }

    /** To be tried again after {@code wait} (R3). The row's agency is bound. */
    public void again(DueRow due, String error, Duration wait) {
        note(due, error);
        wait(due, wait);
    }

    /** Work as it was when this node began it. */
    public record Begun(Work work, int asked) {}

    private void note(DueRow due, String error) {
        update("""
                update lantern.outbox set last_error = ?
                where tenant_id = (select app.current_agency()) and id = ?""", error, due.row());
    }

    private void forget(DueRow due) {
        update(
                "delete from lantern.due_work where tenant_id = ? and row_id = ?",
                due.agency().value(),
                due.row());
    }

    private void wait(DueRow due, Duration wait) {
        update("""
                update lantern.due_work set lease_until = null, due_at = now() + make_interval(secs => ?)
                where tenant_id = ? and row_id = ?""", (double) wait.toSeconds(), due.agency().value(), due.row());
    }

    private int update(String sql, Object... parameters) {
        return agency.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return statement.executeUpdate();
            }
        });
    }
}
