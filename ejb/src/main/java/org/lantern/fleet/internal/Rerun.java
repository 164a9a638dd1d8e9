package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.audit.AuditTrail;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.AgencyId;

/** Asks for provisioning once more; what is due already only moves forward. */
@ApplicationScoped
public class Rerun {

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    public void of(AgencyId agency) {
        Within.agency(agency, () -> {
            outbox.add(ProvisioningLane.NAME, "birth", "");
            trail.record("provisioning-run-again", "agency/" + agency);
        });
    }
}
