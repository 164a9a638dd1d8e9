package org.lantern.membership;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.membership.internal.IdentityDirectory;
import org.lantern.membership.internal.Invitation;
import org.lantern.membership.internal.InvitationStore;
import org.lantern.membership.internal.MembershipStore;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;

/** Where the holder of an invitation's link comes in. The edge binds {@link InvitationToken#agency()} first. */
@Desk
@Stateless
public class InvitationDoor {

    @Inject
    private InvitationStore invitations;

    @Inject
    private MembershipStore members;

    @Inject
    private IdentityDirectory identities;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private AuditTrail trail;

    /** Looking at an invitation changes nothing, however often a mail scanner does. */
    @OpenTo("whoever holds a good token")
    public InvitationAnswer look(InvitationToken token) {
        return good(token).map(this::shown).orElseGet(InvitationAnswer.NotValid::new);
    }

    private InvitationAnswer shown(Invitation invitation) {
        Agency agency = directory.current();
        return agency.isSuspended()
                ? new InvitationAnswer.Suspended(agency.name())
                : new InvitationAnswer.Open(
                        agency.name(),
                        invitation.name(),
                        invitation.email(),
                        invitation.roles(),
                        invitation.expiresAt());
    }

    /**
     * Makes the invited address a member, whoever follows the link (R4). The identity provider is asked first: what it
     * has done when our transaction fails, it finds done when the link is followed again.
     *
     * @throws IdentityFault if the identity provider does not answer; nothing is used up
     */
    @OpenTo("whoever holds a good token")
    public InvitationAnswer accept(InvitationToken token) {
        Optional<Invitation> good = good(token);
        if (good.isEmpty()) {
            return new InvitationAnswer.NotValid();
        }
        Invitation invitation = good.get();
        Agency agency = directory.current();
        if (agency.isSuspended()) {
            return new InvitationAnswer.Suspended(agency.name());
        }
        IdentityDirectory.Person person = identities.ensurePerson(invitation.email(), invitation.name());
        identities.ensureMember(agency.slug(), person);
        if (members.find(identities.issuer(), person.subject()).isEmpty()) {
            members.join(identities.issuer(), person.subject(), invitation);
        }
        invitation.accept();
        trail.record(
                "invitation-accepted",
                "invitation/" + invitation.id(),
                Map.of("subject", person.subject(), "roles", RoleWords.of(invitation.roles())),
                Map.of("name", invitation.name(), "email", invitation.email()));
        if (person.needsPassword()) {
            identities.mailPasswordLink(person, agency.slug());
        }
        return new InvitationAnswer.Accepted(
                agency.name(), invitation.email(), person.needsPassword(), identities.entrance(agency.slug()));
    }

    private Optional<Invitation> good(InvitationToken token) {
        return directory.byId(token.agency()).isEmpty()
                ? Optional.empty()
                : invitations.lock(token.hash()).filter(invitation -> invitation.isGood(invitations.now()));
    }
}
