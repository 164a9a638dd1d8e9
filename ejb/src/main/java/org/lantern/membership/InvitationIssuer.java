package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
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

    @Inject
    private InvitationStore invitations;

    @Inject
    private MembershipStore members;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<InvitationIssued> issued;

    private final Clock clock = Clock.systemUTC();

    /** The first administrator; does nothing when that address is a member or invited already. */
    public void issueOnce(EmailAddress email, String name, Set<Role> roles, String invitedBy) {
        if (!members.hasAddress(email.value())
                && invitations.pending(email.value()).isEmpty()) {
            issue(email, name, roles, invitedBy);
        }
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        invitation.issue(token.hash(), now);
        issued.fire(new InvitationIssued(
                new EmailAddress(invitation.email()),
                invitation.name(),
                invitation.invitedBy(),
                token,
                invitation.expiresAt()));
    }
}
