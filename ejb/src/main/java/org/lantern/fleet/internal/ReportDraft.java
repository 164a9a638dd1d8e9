package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import org.lantern.audit.AuditTrail;
import org.lantern.fleet.AgencyReport;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.ModuleStatus;

/** Asks each module of one agency how it stands (R16): behind that agency's wall, so in a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ReportDraft {

    @Inject
    private Checklist checklist;

    @Inject
    private Verifications verifications;

    @Inject
    private AuditTrail trail;

    @Inject
    @Any
    private Instance<ModuleStatus> modules;

    /** The agency is bound. */
    public AgencyReport of(Agency agency) {
        return new AgencyReport(
                agency,
                checklist.items(),
                verifications.current(),
                modules.stream()
                        .sorted(Comparator.comparingInt(ModuleStatus::order))
                        .map(ModuleStatus::now)
                        .toList(),
                trail.lastAct());
    }
}
