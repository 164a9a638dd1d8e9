package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.ProvisioningStep;

/** At an agency's birth: its first administrator is asked in (R6). */
@ApplicationScoped
public class AdministratorInvitationStep implements ProvisioningStep {

    @Inject
    private FirstAdministrator administrator;

    @Override
    public String name() {
        return "administrator-invitation";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void provision(Agency agency) {
        administrator.invite(agency.id());
    }
}
