package org.lantern.fleet;

import static org.lantern.authority.Role.VENDOR_OPERATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.fleet.internal.FirstAdministrator;
import org.lantern.fleet.internal.OperatorVouch;
import org.lantern.fleet.internal.ProvisioningLedger;
import org.lantern.fleet.internal.Rerun;
import org.lantern.tenancy.AgencyId;

/** Where the vendor's operators watch an agency being made. */
@Desk
@Stateless
public class Provisioning {

    @Inject
    private ProvisioningLedger ledger;

    @Inject
    private Rerun rerun;

    @Inject
    private FirstAdministrator administrator;

    @Inject
    private OperatorVouch vouch;

    /** What came of vouching for somebody of an agency. */
    public enum Vouched {
        SENT,
        NO_SUCH_AGENCY,
        /** Nobody of that address, or nobody for whom the vendor vouches. Nothing is written and nothing is sent. */
        NOT_AN_ADMINISTRATOR
    }

    /** In the order they run; empty if there is no such agency. */
    @Needs(VENDOR_OPERATOR)
    public List<StepReport> steps(AgencyId agency) {
        return ledger.of(agency);
    }

    /** Runs what is not done yet, now rather than when its turn comes. */
    @Needs(VENDOR_OPERATOR)
    public void runAgain(AgencyId agency) {
        rerun.of(agency);
    }

    /** For the agency that nobody can enter: its first administrator missed the invitation, or the mail never came (R8). */
    @Needs(VENDOR_OPERATOR)
    public AdministratorInvitation inviteAdministratorAgain(AgencyId agency) {
        return administrator.inviteAgain(agency);
    }

    /** For the agency that nobody can enter: the administrator of that address has lost a device, and an operator spoke to them (R23). */
    @Needs(VENDOR_OPERATOR)
    public Vouched vouchForAdministrator(AgencyId agency, String address) {
        return vouch.of(agency, address);
    }
}
