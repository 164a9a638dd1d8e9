package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.crimemap.MapRules;
import org.lantern.publishing.Publishing;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.ProvisioningStep;

/** Gives a new agency map rules that publish nothing (R10). */
@ApplicationScoped
public class FirstRulesStep implements ProvisioningStep {
    @Inject
    private Publishing publishing;

    @Override
    public String name() {
        return "map-rules";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void provision(Agency agency) {
        publishing.publishFirst(LiveRules.KIND, MapRules.NOTHING, "Lantern", "Nothing is published");
    }
}
