package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.internal.InvitationStore;
import org.lantern.membership.internal.MembershipStore;

/** Who the current agency's own people are: for who must tell them from the public (R11), or find their accounts. */
@ApplicationScoped
public class OwnPeople {

    @Inject
    private MembershipStore members;

    @Inject
    private InvitationStore invitations;

    /**
     * A member, and whose account that is at the identity provider.
     *
     * @param subject with the issuer the account
     */
    public record Account(Member member, String issuer, String subject) {}

    /** A member's, or that of somebody whose invitation works now. */
    public boolean has(EmailAddress address) {
        return members.hasAddress(address.value())
                || invitations
                        .pending(address.value())
                        .filter(invitation -> invitation.isGood(invitations.now()))
                        .isPresent();
    }

    /** Empty if there is nobody of this number; a program is nobody. */
    public Optional<Account> account(UUID member) {
        return members.find(member).map(MembershipStore::account);
    }

    public List<Account> accounts() {
        return members.all().stream().map(MembershipStore::account).toList();
    }
}
