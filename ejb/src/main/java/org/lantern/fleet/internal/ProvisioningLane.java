package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.ProvisioningStep;

/** Runs the steps of an agency's birth that are not done yet, in order, and stops at the first that fails (R4). */
@ApplicationScoped
public class ProvisioningLane implements OutboxHandler {

    public static final String NAME = "provisioning";

    @Inject
    private ProvisioningLedger ledger;

    @Inject
    private StepRun run;

    @Inject
    private AgencyDirectory directory;

    @Override
    public String lane() {
        return NAME;
    }

    @Override
    public void handle(Work work) {
        Agency agency = directory.current();
        Set<String> done = run.done(agency.id());
        ledger.steps().stream().filter(step -> !done.contains(step.name())).forEach(step -> attempt(step, agency));
        run.open(agency);
    }

    private void attempt(ProvisioningStep step, Agency agency) {
        try {
            run.run(step, agency);
        } catch (RuntimeException e) {
            run.failed(step, agency, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** An identity provider that is down for an hour is no reason to give up. */
    @Override
    public int attempts() {
        return 100;
    }
}
