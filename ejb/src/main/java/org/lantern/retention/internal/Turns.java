package org.lantern.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Whose run is when (R8). The hour is the database's, the day the agency's. */
@ApplicationScoped
@Transactional
public class Turns {
    /** Where an agency's number would stand. */
    public static final UUID PLATFORM = new UUID(0, 0);

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LATER = Duration.ofHours(1);
    private static final LocalTime AT = LocalTime.of(3, 0);

    /** One that is suspended, or leaves, waits; the state that counts is the committed one. */
    private static final String CLAIM = """
            update lantern.retention_turn set lease_until = now() + make_interval(secs => ?)
            where id = (select t.id from lantern.retention_turn t
                        where t.next_at <= now() and (t.lease_until is null or t.lease_until < now())
                          and (t.id = ? or exists (select 1 from lantern.agency a
                                                   where a.id = t.id and a.state in ('trial', 'live')))
                        order by t.next_at limit 1 for update of t skip locked)
            returning id""";

    private static final String ENROL =
            "insert into lantern.retention_turn (id, next_at) values (?, ?::timestamptz) on conflict do nothing";

    private static final String DONE = """
            update lantern.retention_turn set next_at = ?::timestamptz, last_at = now(), lease_until = null where id = ?""";

    private static final String AGAIN = """
            update lantern.retention_turn set next_at = now() + make_interval(secs => ?), lease_until = null where id = ?""";

    private static final String KEEP =
            "update lantern.retention_turn set lease_until = now() + make_interval(secs => ?) where id = ?";

    @Inject
    private PlatformConnection connection;

    @Inject
    private AgencyDirectory agencies;

    /** @param now the database's */
    public record Plan(Instant now, Optional<Instant> nextRun, Optional<Instant> lastRun) {}

    public Plan plan(UUID whose) {
        return connection.call(c -> Statements.one(c, Turns::plan, """
                        select now(), t.next_at, t.last_at
                        from (values (1)) one left join lantern.retention_turn t on t.id = ?""", whose)).orElseThrow();
    }

    /** Plans a first run for whoever has none; never at once. */
    public void enrol() {
        Set<UUID> planned = new HashSet<>(connection.call(
                c -> Statements.list(c, row -> row.getObject(1, UUID.class), "select id from lantern.retention_turn")));
        if (!planned.contains(PLATFORM)) {
            enrol(PLATFORM);
        }
        agencies.all().stream()
                .map(agency -> agency.id().value())
                .filter(id -> !planned.contains(id))
                .forEach(this::enrol);
    }

    /** Somebody's whose run is due; this node has it for five minutes. */
    public Optional<UUID> claim() {
        return connection.call(c ->
                Statements.one(c, row -> row.getObject(1, UUID.class), CLAIM, (double) LEASE.toSeconds(), PLATFORM));
    }

    /** For five minutes more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(UUID whose) {
        update(KEEP, (double) LEASE.toSeconds(), whose);
    }

    /** Until tomorrow. */
    public void done(UUID whose) {
        update(DONE, next(whose).toString(), whose);
    }

    /** In an hour: something went wrong. */
    public void again(UUID whose) {
        update(AGAIN, (double) LATER.toSeconds(), whose);
    }

    private void enrol(UUID whose) {
        update(ENROL, whose, next(whose).toString());
    }

    private Instant next(UUID whose) {
        ZoneId zone = agencies.byId(new AgencyId(whose)).map(Agency::timeZone).orElse(ZoneOffset.UTC);
        ZonedDateTime here = plan(whose).now().atZone(zone);
        return here.toLocalDate().plusDays(1).atTime(AT).atZone(zone).toInstant();
    }

    private void update(String sql, Object... parameters) {
        connection.call(c -> Statements.update(c, sql, parameters));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(2, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject(3, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
