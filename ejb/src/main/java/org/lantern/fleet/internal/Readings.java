package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/**
 * Who of the vendor read an application's details (R13 of the trail). Of an agency it stands in the agency's trail; until
 * there is one it is kept here, and handed over at the agency's birth.
 */
@ApplicationScoped
public class Readings {
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private static final String KEEP = """
            insert into lantern.application_reading (application_id, issuer, subject)
            select ?, ?, ? where not exists (
                select 1 from lantern.application_reading
                where application_id = ? and issuer = ? and subject = ?
                  and at > clock_timestamp() - make_interval(secs => ?))""";

    private static final String OF = """
            select issuer, subject, at from lantern.application_reading where application_id = ? order by at""";

    @Inject
    private PlatformConnection platform;

    @Inject
    private AuditTrail trail;

    private record Reading(String issuer, String subject, Instant at) {}

    /** Within the transaction that reads. */
    public void note(UUID application, Optional<AgencyId> agency) {
        agency.ifPresentOrElse(
                born -> Within.agency(
                        born, () -> trail.recordOnceIn(ONE_LOOK, "application-read", "application/" + application)),
                () -> keep(application));
    }

    /** Into the trail of the agency that the application has become. */
    public void handOver(UUID application, AgencyId agency) {
        List<Reading> readings = platform.call(c -> Statements.list(
                c,
                row -> new Reading(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                OF,
                application));
        readings.forEach(reading -> by(
                reading,
                () -> Within.agency(
                        agency,
                        () -> trail.record(
                                "application-read", "application/" + application, Map.of("readAt", reading.at())))));
    }

    private void keep(UUID application) {
        Actor reader = Actors.current();
        platform.call(c -> Statements.update(
                c,
                KEEP,
                application,
                reader.issuer(),
                reader.subject(),
                application,
                reader.issuer(),
                reader.subject(),
                ONE_LOOK.toMillis() / 1000.0));
    }

    private static void by(Reading reading, Runnable act) {
        try {
            Actors.call(Actor.vendor(reading.issuer(), reading.subject(), Set.of()), () -> {
                act.run();
                return reading;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a Runnable throws nothing checked", e);
        }
    }
}
