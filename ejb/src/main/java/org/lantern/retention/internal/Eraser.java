package org.lantern.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordsErased;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** Erases the current agency's records whose time is over. Every method is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Eraser {
    static final int BATCH = 1_000;

    private static final String OTHERS_TURN =
            "select pg_try_advisory_xact_lock(hashtextextended((select app.current_agency()) || ?, 0))";

    private static final String COUNT = """
            insert into lantern.retention_tally as t (record_class, erased) values (?, ?)
            on conflict (tenant_id, record_class) do update set erased = t.erased + excluded.erased""";

    private static final String COUNTED = """
            delete from lantern.retention_tally
            where tenant_id = (select app.current_agency()) and record_class = ? returning erased""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private Schedules schedules;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<RecordsErased> erased;

    /** At most {@value #BATCH}, counted in the same transaction; how many. Fewer means that none is left. */
    public long batch(RecordClass entry) {
        Optional<Integer> days = schedules.days(entry);
        return days.isEmpty() ? 0 : connection.call(c -> erase(c, entry, days.get()));
    }

    /** Puts what has gone of the class into the trail, if any has (R7), and says so to whoever makes something of it. */
    public void tell(RecordClass entry) {
        Optional<Long> count = connection.call(c -> Statements.one(c, row -> row.getLong(1), COUNTED, entry.name()));
        count.ifPresent(number -> {
            trail.record("records-erased", "record-class/" + entry.name(), Map.of("count", number));
            erased.fire(new RecordsErased(entry.name(), number));
        });
    }

    private static long erase(Connection c, RecordClass entry, int days) throws SQLException {
        Statements.list(c, row -> true, HoldStore.TURN);
        Optional<String> turn = RecordClasses.erasing(entry).flatMap(Erasing::turn);
        if (turn.isPresent()
                && !Statements.one(c, row -> row.getBoolean(1), OTHERS_TURN, turn.get())
                        .orElse(false)) {
            return 0;
        }
        double seconds = Duration.ofDays(days).toSeconds();
        long gone = Statements.one(
                        c, row -> row.getLong(1), ErasingSql.of(entry).erase(), seconds, seconds, BATCH)
                .orElse(0L);
        if (gone > 0) {
            Statements.update(c, COUNT, entry.name(), gone);
        }
        return gone;
    }
}
