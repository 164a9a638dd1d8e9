package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lantern.audit.AuditTrail;

/** Records, and commits, before something is handed out: what breaks off half-way was still disclosed. */
@ApplicationScoped
public class Disclosures {
    @Inject
    private AuditTrail trail;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(String act, String object) {
        trail.record(act, object);
    }
}
