package org.lantern.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lantern.keeping.RecordClass;
import org.lantern.retention.ClassForecast;
import org.lantern.retention.Forecast;
import org.lantern.retention.RetentionSchedule;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** What goes; it reads and writes nothing (R6). */
@ApplicationScoped
public class Forecasts {
    private static final int LONGEST = 365;

    @Inject
    private AgencyConnection agency;

    @Inject
    private PlatformConnection platform;

    @Inject
    private RecordClasses classes;

    @Inject
    private Turns turns;

    /** @param withinDays 1 to 365 */
    public Forecast ofAgency(int withinDays, Optional<RetentionSchedule> schedule) {
        Turns.Plan plan = turns.plan(CurrentAgency.id().value());
        return agency.call(c -> forecast(
                c,
                plan,
                withinDays,
                classes.ofAgency().stream()
                        .map(entry -> new Kept(entry, Schedules.days(entry, schedule)))
                        .toList()));
    }

    /** @param withinDays 1 to 365 */
    public Forecast ofPlatform(int withinDays) {
        Turns.Plan plan = turns.plan(Turns.PLATFORM);
        return platform.call(c -> forecast(
                c,
                plan,
                withinDays,
                classes.ofPlatform().stream()
                        .map(entry -> new Kept(entry, Schedules.days(entry, Optional.empty())))
                        .toList()));
    }

    private record Kept(RecordClass entry, Optional<Integer> days) {}

    private static Forecast forecast(Connection c, Turns.Plan plan, int withinDays, List<Kept> kept)
            throws SQLException {
        if (withinDays < 1 || withinDays > LONGEST) {
            throw new IllegalArgumentException("a forecast is for 1 to 365 days");
        }
        Instant end = plan.now().plus(Duration.ofDays(withinDays));
        Instant next = plan.nextRun().orElse(plan.now());
        List<ClassForecast> rows = new java.util.ArrayList<>();
        for (Kept each : kept) {
            rows.add(RecordClasses.erasing(each.entry()).isEmpty() ? uncounted(each) : row(c, each, next, end));
        }
        return new Forecast(plan.nextRun(), plan.lastRun(), withinDays, List.copyOf(rows));
    }

    private static ClassForecast uncounted(Kept kept) {
        return new ClassForecast(kept.entry(), kept.days(), 0, Optional.empty(), 0, 0, 0);
    }

    private static ClassForecast row(Connection c, Kept kept, Instant next, Instant end) throws SQLException {
        return Statements.one(
                        c,
                        row -> forecast(kept, row),
                        ErasingSql.of(kept.entry()).forecast(),
                        before(next, kept),
                        before(next.isAfter(end) ? next : end, kept))
                .orElseThrow();
    }

    private static ClassForecast forecast(Kept kept, ResultSet row) throws SQLException {
        return new ClassForecast(
                kept.entry(),
                kept.days(),
                row.getLong(1),
                Optional.ofNullable(row.getObject(2, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5));
    }

    private static String before(Instant moment, Kept kept) {
        return kept.days()
                .map(days -> moment.minus(Duration.ofDays(days)).toString())
                .orElse("-infinity");
    }
}
