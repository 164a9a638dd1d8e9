package org.lantern.web.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lantern.audit.AuditTrail;

/** Writes the entry, in a transaction of its own. */
@ApplicationScoped
@Transactional
class StrangerEntry {

    @Inject
    private AuditTrail trail;

    boolean write() {
        trail.record("stranger-refused", "api");
        return true;
    }
}
