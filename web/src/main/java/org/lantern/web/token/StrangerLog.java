package org.lantern.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lantern.audit.AuditTrail;

/** Notes in the asked agency's trail that somebody of elsewhere came with a good token. */
@ApplicationScoped
@Transactional
class StrangerLog {

    @Inject
    private AuditTrail trail;

    boolean record() {
        trail.record("stranger-refused", "api");
        return true;
    }
}
