package org.lantern.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.publishing.Publishing;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.ProvisioningStep;

/** Gives a new agency a schedule with every default (R2). */
@ApplicationScoped
public class FirstScheduleStep implements ProvisioningStep {
    @Inject
    private Publishing publishing;

    @Inject
    private Schedules schedules;

    @Override
    public String name() {
        return "retention-schedule";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void provision(Agency agency) {
        publishing.publishFirst(Schedules.KIND, schedules.standard(), "Lantern", "Defaults");
    }
}
