package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Role;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.internal.Invitation;
import org.lantern.membership.internal.InvitationStore;
import org.lantern.membership.internal.MembershipStore;
import org.lantern.tenancy.CurrentAgency;

/**
 * Issues invitations within a transaction: for the desk, and for the fleet, which invites an agency's first
 * administrator before there is anybody who could.
 */
@ApplicationScoped
public class InvitationIssuer {

    private static final Set<Role> ADMINISTRATOR = Set.of(Role.AGENCY_ADMINISTRATOR);

    @Inject
    private InvitationStore invitations;

    @Inject
    private MembershipStore members;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<InvitationIssued> issued;

    /** The first administrator; does nothing while that address is a member or holds an invitation that works (R7). */
    public void firstAdministrator(EmailAddress email, String name, String invitedBy) {
        Optional<Invitation> before = invitations.pending(email.value());
        if (before.filter(invitation -> invitation.isGood(invitations.now())).isEmpty()) {
            firstAdministratorAgain(email, name, invitedBy);
        }
    }

    /**
     * The first administrator once more, whatever has become of the mail before (R7).
     *
     * @return false, and nothing is done, if the agency has an administrator: from then on inviting is theirs
     */
    public boolean firstAdministratorAgain(EmailAddress email, String name, String invitedBy) {
        if (members.hasAddress(email.value()) || members.hasAdministrator()) {
            return false;
        }
        invitations
                .pending(email.value())
                .ifPresentOrElse(this::reissue, () -> issue(email, name, ADMINISTRATOR, invitedBy));
        return true;
    }

    UUID issue(EmailAddress email, String name, Set<Role> roles, String invitedBy) {
        Invitation invitation = new Invitation(email, name, roles, invitedBy);
        send(invitation);
        invitations.add(invitation);
        trail.record(
                "invitation-issued",
                "invitation/" + invitation.id(),
                Map.of("roles", RoleWords.of(roles)),
                Map.of("email", email.value()));
        return invitation.id();
    }

    void reissue(Invitation invitation) {
        send(invitation);
        trail.record("invitation-resent", "invitation/" + invitation.id());
    }

    void revoke(Invitation invitation) {
        invitation.revoke();
        trail.record("invitation-revoked", "invitation/" + invitation.id());
    }

    private void send(Invitation invitation) {
        InvitationToken token = InvitationToken.fresh(CurrentAgency.id());
        Instant now = invitations.now().truncatedTo(ChronoUnit.SECONDS);
        invitation.issue(token.hash(), now);
        issued.fire(new InvitationIssued(
                new EmailAddress(invitation.email()),
                invitation.name(),
                invitation.invitedBy(),
                token,
                invitation.expiresAt()));
    }
}
