package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.fleet.ApplicationDetail;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.Platform;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/**
 * What operators and applicant said to each other on an application (R21): kept here, only ever added to, and handed over to
 * the trail of the agency that the application becomes.
 */
@ApplicationScoped
public class ApplicationActs {

    private static final String KEEP = """
            insert into lantern.application_act (id, application_id, act, question_number, issuer, subject, words)
            values (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7)""";

    private static final String OF = """
            select act, question_number, issuer, subject, words, at
            from lantern.application_act where application_id = ? order by at, id""";

    @Inject
    @Platform
    private EntityManager entities;

    @Inject
    private PlatformConnection platform;

    @Inject
    private AuditTrail trail;

    /** Within the transaction that changes the application, by whoever does it. */
    public void keep(Application application, String act, String words) {
        Actor actor = Actors.current();
        entities.createNativeQuery(KEEP)
                .setParameter(1, Ids.next().toString())
                .setParameter(2, application.id().toString())
                .setParameter(3, act)
                .setParameter(4, application.questionNumber())
                .setParameter(5, actor.issuer())
                .setParameter(6, actor.subject())
                .setParameter(7, words)
                .executeUpdate();
    }

    /** Oldest first. */
    public List<ApplicationDetail.Act> of(UUID application) {
        return platform.call(c -> Statements.list(
                c,
                row -> new ApplicationDetail.Act(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()),
                OF,
                application));
    }

    /** Into the trail of the agency that the application has become; the words can be erased there. */
    public void handOver(UUID application, AgencyId agency) {
        of(application).forEach(act -> by(act, agency, () -> record(application, act)));
    }

    private void record(UUID application, ApplicationDetail.Act act) {
        String object = "application/" + application;
        Map<String, ?> detail = Map.of("question", act.question(), "saidAt", act.at());
        Map<String, String> words = Map.of("words", act.words());
        if (act.word().equals("asked")) {
            trail.record("application-asked", object, detail, words);
        } else {
            trail.record("application-answered", object, detail, words);
        }
    }

    private static void by(ApplicationDetail.Act act, AgencyId agency, Runnable record) {
        Actor actor = act.word().equals("answered")
                ? Actor.visitor(agency)
                : Actor.vendor(act.issuer(), act.subject(), Set.of());
        try {
            Actors.call(actor, () -> {
                Within.agency(agency, record);
                return act;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a Runnable throws nothing checked", e);
        }
    }
}
