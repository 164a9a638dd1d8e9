package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** Sees to it that delayed records appear by themselves (R14): asks for a rebuild when the next of them is due. */
@ApplicationScoped
public class Releases {
    public static final String LANE = "crime-map-release";

    /** Records that come due within it appear together, at its end on the clock. */
    private static final Duration STEP = Duration.ofMinutes(15);

    @Inject
    private AgencyConnection connection;

    @Inject
    private Outbox outbox;

    private record Moments(Instant now, Optional<Instant> nextDue) {}

    void schedule(Duration delay) {
        Moments moments = connection.call(c -> Statements.one(
                        c,
                        row -> new Moments(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)),
                        """
                        select now(), min(occurred_at) + make_interval(secs => ?) from lantern.offence_record
                        where tenant_id = (select app.current_agency())
                          and occurred_at > now() - make_interval(secs => ?)""",
                        (double) delay.toSeconds(),
                        (double) delay.toSeconds())
                .orElseThrow());
        moments.nextDue().ifPresent(due -> {
            Instant release = endOfStep(due);
            // The moment is the topic: a release that runs just now is another piece of work than the one it asks for.
            outbox.add(LANE, release.toString(), "", Duration.between(moments.now(), release));
        });
    }

    /** The first full step at or after the moment, on the clock: 10:15, 10:30, … */
    static Instant endOfStep(Instant moment) {
        long step = STEP.toSeconds();
        return Instant.ofEpochSecond(Math.ceilDiv(moment.getEpochSecond() + 1, step) * step);
    }
}
