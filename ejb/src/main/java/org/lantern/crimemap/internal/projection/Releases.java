package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lantern.crimemap.internal.rules.DayRelease;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.Statements;

/**
 * Which days the current agency's delay has let out, and the work that lets the next one out by itself (R14). The hour is
 * the database's, the day is the agency's.
 */
@ApplicationScoped
public class Releases {
    public static final String LANE = "crime-map-release";

    /** The work must not come due before its day: what is due is rounded to milliseconds. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    @Inject
    private AgencyConnection connection;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Outbox outbox;

    /** Records of this day and of those before it may be public under this delay, at this transaction's moment. */
    public LocalDate lastPublicDay(Duration delay) {
        return rule(delay).lastPublicDay(now());
    }

    void schedule(Duration delay) {
        Instant now = now();
        DayRelease rule = rule(delay);
        nextDay(rule.lastPublicDay(now))
                .map(rule::publicFrom)
                .ifPresent(release ->
                        // The moment is the topic: a release that runs just now is another piece of work than the one
                        // it asks for.
                        outbox.add(
                                LANE,
                                release.toString(),
                                "",
                                Duration.between(now, release).plus(GRACE)));
    }

    private DayRelease rule(Duration delay) {
        return new DayRelease(agencies.current().timeZone(), delay);
    }

    private Instant now() {
        return connection
                .call(c -> Statements.one(
                        c, row -> row.getObject(1, OffsetDateTime.class).toInstant(), "select now()"))
                .orElseThrow();
    }

    /** The first day with records that are not public yet. */
    private Optional<LocalDate> nextDay(LocalDate lastPublicDay) {
        return connection.call(c -> Statements.list(
                        c, row -> Optional.ofNullable(row.getObject(1, LocalDate.class)), """
                        select min(occurred_on) from lantern.offence_record
                        where tenant_id = (select app.current_agency()) and occurred_on > ?""", lastPublicDay)
                .getFirst());
    }
}
