package org.lantern.audit.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Refusal;

/** Keeps refusals in the trail, in a transaction of their own: the refused call's is rolled back (R8). */
@ApplicationScoped
public class RefusalLog {
    /** Somebody who knocks a thousand times is one line, not a thousand. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private static final int MOST = 100_000;

    /** The refused call holds a connection already: for what stands in the trail no second one may be asked for. */
    private final Cache<Knock, Boolean> kept =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(AGAIN).build();

    @Inject
    private AuditTrail trail;

    private record Knock(Actor actor, String asked) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(@Observes Refusal refusal) {
        Knock knock = new Knock(Actors.current(), refusal.words());
        if (knock.actor().agency().isEmpty() || kept.asMap().putIfAbsent(knock, true) != null) {
            return;
        }
        try {
            trail.recordOnceIn(AGAIN, "act-refused", knock.asked());
        } catch (RuntimeException e) {
            kept.invalidate(knock);
            throw e;
        }
    }
}
