package org.lantern.takeout.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.outbox.Outbox;
import org.lantern.takeout.TakeoutReport;
import org.lantern.takeout.TakeoutReport.State;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Statements;

/** The current agency's archives, as people ask for them and look at them. */
@ApplicationScoped
public class Takeouts {

    private static final String TURN =
            "select pg_advisory_xact_lock(hashtextextended((select app.current_agency()) || '/takeout', 0))";

    private static final int LISTED = 50;

    private static final String SELECT = """
            select id, state, asked_by, asked_at, rows_done, rows_all,
                   extract(epoch from coalesce(ended_at, clock_timestamp()) - began_at), size_bytes, ended_at, expires_at
            from lantern.takeout where tenant_id = (select app.current_agency())""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Outbox outbox;

    /** Two who ask at once do so one after the other: who comes second waits here for the first's transaction. */
    public boolean isUnderWay() {
        connection.call(c -> Statements.list(c, row -> true, TURN));
        return connection.call(c -> Statements.one(c, row -> true, """
                        select 1 from lantern.takeout
                        where tenant_id = (select app.current_agency()) and state in ('waiting', 'running')""")).isPresent();
    }

    public UUID ask(String name) {
        UUID id = Ids.next();
        connection.call(
                c -> Statements.update(c, "insert into lantern.takeout (id, asked_by) values (?, ?)", id, name));
        outbox.add(TakeoutWork.LANE, id.toString(), "");
        return id;
    }

    public List<TakeoutReport> list() {
        return connection.call(c -> Statements.list(c, Takeouts::report, SELECT + " order by id desc limit " + LISTED));
    }

    public Optional<TakeoutReport> find(UUID id) {
        return connection.call(c -> Statements.one(c, Takeouts::report, SELECT + " and id = ?", id));
    }

    /** False if it is not under way. */
    public boolean requestCancel(UUID id) {
        return connection.call(c -> Statements.update(c, """
                        update lantern.takeout set cancel_requested = true,
                            state = case when state = 'waiting' then 'cancelled' else state end,
                            ended_at = case when state = 'waiting' then clock_timestamp() end
                        where tenant_id = (select app.current_agency()) and id = ? and state in ('waiting', 'running')""", id)) == 1;
    }

    /** Empty behind the last. */
    public Optional<byte[]> chunk(UUID id, int number) {
        return connection.call(c -> Statements.one(c, row -> row.getBytes(1), """
                select content from lantern.takeout_chunk
                where tenant_id = (select app.current_agency()) and takeout_id = ? and number = ?""", id, number));
    }

    /** {@code riverton-2026-11-24.zip}. */
    public String fileName(TakeoutReport report) {
        return directory.current().slug() + "-" + LocalDate.ofInstant(report.askedAt(), ZoneOffset.UTC) + ".zip";
    }

    private static TakeoutReport report(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
        long done = row.getLong(5);
        long all = row.getLong(6);
        double seconds = row.getDouble(7);
        double rate = seconds > 0 ? done / seconds : 0;
        return new TakeoutReport(
                row.getObject(1, UUID.class),
                state,
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                done,
                all,
                rate,
                state == State.RUNNING && rate > 0
                        ? Optional.of(Duration.ofSeconds(Math.round((all - done) / rate)))
                        : Optional.empty(),
                row.getLong(8),
                instant(row.getObject(9, OffsetDateTime.class)),
                instant(row.getObject(10, OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
