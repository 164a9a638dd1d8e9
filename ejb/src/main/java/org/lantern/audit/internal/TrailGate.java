package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;

/** Uses the confirmation up and records the export, and commits both, before a line leaves the house (R9, R11). */
@ApplicationScoped
public class TrailGate {
    public static final StepUpAct ACT =
            StepUpAct.of(DangerousAct.EXPORT_AUDIT_TRAIL, "audit", Map.of("format", "trail.jsonl"));

    @Inject
    private StepUp stepUp;

    @Inject
    private AuditTrail trail;

    /** False, and nothing is written, without a confirmation. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean opens() {
        boolean confirmed = stepUp.spend(ACT);
        if (confirmed) {
            trail.record("audit-exported", "audit");
        }
        return confirmed;
    }
}
