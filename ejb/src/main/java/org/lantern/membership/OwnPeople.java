package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.internal.InvitationStore;
import org.lantern.membership.internal.MembershipStore;

/** Whether an address belongs to somebody of the current agency, for who must tell its people from the public (R11). */
@ApplicationScoped
public class OwnPeople {

    @Inject
    private MembershipStore members;

    @Inject
    private InvitationStore invitations;

    /** A member's, or that of somebody whose invitation works now. */
    public boolean has(EmailAddress address) {
        return members.hasAddress(address.value())
                || invitations
                        .pending(address.value())
                        .filter(invitation -> invitation.isGood(invitations.now()))
                        .isPresent();
    }
}
