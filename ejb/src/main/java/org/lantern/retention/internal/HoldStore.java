package org.lantern.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.retention.HoldOrder;
import org.lantern.retention.LegalHold;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;

/** The current agency's holds; time is the database's. */
@ApplicationScoped
public class HoldStore {
    private static final String COLUMNS =
            " id, record_class, object, number, reason, placed_by, placed_at, released_by,"
                    + " released_at, release_reason ";

    private static final String ALL = "select" + COLUMNS + """
            from lantern.legal_hold where tenant_id = (select app.current_agency())
            order by released_at is not null, id desc""";

    private static final String ONE = "select" + COLUMNS + """
            from lantern.legal_hold where tenant_id = (select app.current_agency()) and id = ? for update""";

    private static final String PLACE = """
            insert into lantern.legal_hold (id, record_class, object, number, reason, placed_by)
            values (?, ?, ?, ?, ?, ?) returning""" + COLUMNS;

    private static final String RELEASE = """
            update lantern.legal_hold set released_by = ?, released_at = clock_timestamp(), release_reason = ?
            where tenant_id = (select app.current_agency()) and id = ? returning""" + COLUMNS;

    /** Whoever erases has it for one batch: after a hold is placed, no batch goes on that did not see it. */
    static final String TURN =
            "select pg_advisory_xact_lock(hashtextextended((select app.current_agency()) || '/retention', 0))";

    @Inject
    private AgencyConnection connection;

    public List<LegalHold> all() {
        return connection.call(c -> Statements.list(c, HoldStore::hold, ALL));
    }

    /** Locked until the transaction ends. */
    public Optional<LegalHold> lock(UUID id) {
        return connection.call(c -> Statements.one(c, HoldStore::hold, ONE, id));
    }

    public LegalHold place(HoldOrder order, String by) {
        return connection
                .call(c -> {
                    Statements.list(c, row -> true, TURN);
                    return Statements.one(
                            c,
                            HoldStore::hold,
                            PLACE,
                            Ids.next(),
                            order.recordClass().orElse(null),
                            order.object().orElse(null),
                            order.number(),
                            order.reason(),
                            by);
                })
                .orElseThrow();
    }

    public LegalHold release(UUID id, String by, String reason) {
        return connection
                .call(c -> Statements.one(c, HoldStore::hold, RELEASE, by, reason, id))
                .orElseThrow();
    }

    private static LegalHold hold(ResultSet row) throws SQLException {
        Optional<LegalHold.Released> released = row.getString(8) == null
                ? Optional.empty()
                : Optional.of(new LegalHold.Released(
                        row.getString(8), row.getObject(9, OffsetDateTime.class).toInstant(), row.getString(10)));
        return new LegalHold(
                row.getObject(1, UUID.class),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                released);
    }
}
