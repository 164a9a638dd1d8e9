package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.ProvisioningStep;

/** At an agency's birth: its Keycloak organization (R6). */
@ApplicationScoped
public class OrganizationStep implements ProvisioningStep {

    @Inject
    private IdentityDirectory identities;

    @Override
    public String name() {
        return "identity-organization";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void provision(Agency agency) {
        identities.ensureOrganization(agency);
    }
}
