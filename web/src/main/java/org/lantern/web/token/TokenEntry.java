package org.lantern.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.lantern.audit.AuditTrail;

/** Writes the entry, in a transaction of its own, unless another node or the one before a restart has. */
@ApplicationScoped
@Transactional
class TokenEntry {
    /** No log-in lasts longer. */
    private static final Duration LONGEST_SESSION = Duration.ofDays(30);

    @Inject
    private AuditTrail trail;

    /** @param session as {@link AccessToken#mark()} */
    boolean signedIn(String session) {
        trail.recordOnceIn(LONGEST_SESSION, "signed-in", "api/" + session);
        return true;
    }

    boolean refused(Duration silence, String reason) {
        trail.recordOnceIn(silence, "token-refused", "api/" + reason);
        return true;
    }
}
