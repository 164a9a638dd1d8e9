package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.contact.EmailAddress;
import org.lantern.fleet.AdministratorInvitation;
import org.lantern.fleet.ApplicationForm;
import org.lantern.fleet.StepReport;
import org.lantern.membership.InvitationIssuer;
import org.lantern.tenancy.AgencyId;

/** The person an application names; nobody else is invited from here, whoever asks (R6, R8). */
@ApplicationScoped
public class FirstAdministrator {

    private static final String INVITED_BY = "Lantern";

    @Inject
    private ApplicationStore applications;

    @Inject
    private ProvisioningLedger ledger;

    @Inject
    private InvitationIssuer invitations;

    /** The agency is bound. */
    void invite(AgencyId agency) {
        ApplicationForm form = applications.of(agency).orElseThrow().form();
        invitations.firstAdministrator(
                new EmailAddress(form.administratorEmail()), form.administratorName(), INVITED_BY);
    }

    public AdministratorInvitation inviteAgain(AgencyId agency) {
        Optional<Application> application = applications.of(agency);
        if (application.isEmpty()) {
            return new AdministratorInvitation.NoSuchAgency();
        }
        if (!ledger.of(agency).stream().allMatch(StepReport::isDone)) {
            return new AdministratorInvitation.NotProvisioned();
        }
        ApplicationForm form = application.get().form();
        boolean sent = Within.agency(
                agency,
                () -> invitations.firstAdministratorAgain(
                        new EmailAddress(form.administratorEmail()), form.administratorName(), INVITED_BY));
        return sent
                ? new AdministratorInvitation.Sent(form.administratorEmail())
                : new AdministratorInvitation.HasAdministrator();
    }
}
