package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actors;
import org.lantern.authority.Refusal;

/** Keeps refusals in the trail, in a transaction of their own: the refused call's is rolled back (R8). */
@ApplicationScoped
public class RefusalLog {
    /** Somebody who knocks a thousand times is one line, not a thousand. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    @Inject
    private AuditTrail trail;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(@Observes Refusal refusal) {
        if (Actors.current().agency().isPresent()) {
            trail.recordOnceIn(AGAIN, "act-refused", refusal.words());
        }
    }
}
