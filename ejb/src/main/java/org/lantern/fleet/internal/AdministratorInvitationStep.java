package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.lantern.authority.Role;
import org.lantern.contact.EmailAddress;
import org.lantern.fleet.ApplicationForm;
import org.lantern.membership.InvitationIssuer;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.ProvisioningStep;

/** At an agency's birth: its first administrator is asked in (R6). */
@ApplicationScoped
public class AdministratorInvitationStep implements ProvisioningStep {

    @Inject
    private ApplicationStore applications;

    @Inject
    private InvitationIssuer invitations;

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
        ApplicationForm form = applications.of(agency.id()).orElseThrow().form();
        invitations.issueOnce(
                new EmailAddress(form.administratorEmail()),
                form.administratorName(),
                Set.of(Role.AGENCY_ADMINISTRATOR),
                "Lantern");
    }
}
