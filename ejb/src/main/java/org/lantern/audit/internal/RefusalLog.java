package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Refusal;
import org.lantern.tenancy.AgencyConnection;

/** Keeps refusals in the trail, in a transaction of their own: the refused call's is rolled back (R8). */
@ApplicationScoped
public class RefusalLog {
    private static final String ACT = "act-refused";

    @Inject
    private AgencyConnection connection;

    @Inject
    private AuditTrail trail;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(@Observes Refusal refusal) {
        Actor actor = Actors.current();
        if (actor.agency().isPresent() && !isKnown(actor, refusal.words())) {
            trail.record(ACT, refusal.words());
        }
    }

    /** Somebody who knocks a thousand times is one line, not a thousand. */
    private boolean isKnown(Actor actor, String object) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    select 1 from lantern.audit_entry
                    where tenant_id = (select app.current_agency()) and subject = ? and act = ? and object = ?
                      and at > clock_timestamp() - interval '10 minutes' limit 1""")) {
                statement.setString(1, actor.subject());
                statement.setString(2, ACT);
                statement.setString(3, object);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next();
                }
            }
        });
    }
}
