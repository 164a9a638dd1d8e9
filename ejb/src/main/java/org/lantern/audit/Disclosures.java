package org.lantern.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Records, and commits, before something is handed out: what breaks off half-way was still disclosed (R9). */
@ApplicationScoped
public class Disclosures {
    @Inject
    private AuditTrail trail;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(String act, String object) {
        trail.record(act, object);
    }
}
