package org.lantern.takeout.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** What the work writes down while it reads, for others to see at once: every method is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class TakeoutLedger {

    /** So long a file is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final String MINE = " where tenant_id = (select app.current_agency()) and id = ?";

    @Inject
    private AgencyConnection connection;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    /** Begins anew, also after a try that was killed; false if nobody wants it any more. */
    public boolean begin(UUID id) {
        clear(id);
        return update("""
                update lantern.takeout set state = 'running', began_at = clock_timestamp(), rows_done = 0, rows_all = 0
                """ + MINE + " and state in ('waiting', 'running') and not cancel_requested", id) == 1;
    }

    /** @return whether it is still wanted */
    public boolean progress(UUID id, long done, long all) {
        return update(
                        "update lantern.takeout set rows_done = ?, rows_all = ?" + MINE
                                + " and state = 'running' and not cancel_requested",
                        done,
                        all,
                        id)
                == 1;
    }

    public void chunk(UUID id, int number, byte[] content) {
        update("insert into lantern.takeout_chunk (takeout_id, number, content) values (?, ?, ?)", id, number, content);
    }

    public void ready(UUID id, long rows, long bytes, String manifest) {
        int done = update(
                """
                update lantern.takeout set state = 'ready', rows_done = ?, rows_all = ?, size_bytes = ?, manifest_sha256 = ?,
                    ended_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(secs => ?)
                """ + MINE + " and state = 'running'", rows, rows, bytes, manifest, (double) KEPT.toSeconds(), id);
        if (done == 1) {
            outbox.add(TakeoutExpiry.LANE, id.toString(), "", KEPT);
            trail.record("takeout-made", "takeout/" + id, Map.of("rows", rows, "bytes", bytes, "manifest", manifest));
        }
    }

    public void cancelled(UUID id) {
        end(id, "cancelled");
    }

    public void failed(UUID id) {
        end(id, "failed");
    }

    /** The file goes; that there was one stays. */
    public void expire(UUID id) {
        if (update(
                        "update lantern.takeout set state = 'expired'" + MINE
                                + " and state = 'ready' and expires_at <= now()",
                        id)
                == 1) {
            clear(id);
        }
    }

    private void end(UUID id, String state) {
        clear(id);
        update(
                "update lantern.takeout set state = ?, ended_at = clock_timestamp()" + MINE
                        + " and state in ('waiting', 'running')",
                state,
                id);
    }

    private void clear(UUID id) {
        update(
                "delete from lantern.takeout_chunk where tenant_id = (select app.current_agency()) and takeout_id = ?",
                id);
    }

    private int update(String sql, Object... parameters) {
        return connection.call(c -> Statements.update(c, sql, parameters));
    }
}
