package org.lantern.takeout.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;

/** Uses the confirmation up and records the taking, and commits both, before a byte leaves the house (R10). */
@ApplicationScoped
public class TakeoutGate {

    @Inject
    private StepUp stepUp;

    @Inject
    private AuditTrail trail;

    /** What is confirmed before that archive is taken. */
    public static StepUpAct act(UUID takeout) {
        return StepUpAct.of(DangerousAct.DOWNLOAD_TAKEOUT, "takeout/" + takeout, Map.of("format", "zip"));
    }

    /** False, and nothing is written, without a confirmation. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean opens(StepUpAct act) {
        boolean confirmed = stepUp.spend(act);
        if (confirmed) {
            trail.record("takeout-downloaded", act.object());
        }
        return confirmed;
    }
}
