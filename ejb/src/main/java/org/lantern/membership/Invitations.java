package org.lantern.membership;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.audit.Discloses;
import org.lantern.authority.Actors;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.Role;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.internal.Invitation;
import org.lantern.membership.internal.InvitationStore;
import org.lantern.membership.internal.MembershipStore;
import org.lantern.membership.internal.Pace;

/** Where colleagues are asked in. */
@Desk
@Stateless
public class Invitations {
    /** Of a name, in characters. */
    public static final int LONGEST_NAME = 120;

    /** That wait to be accepted, in one agency. */
    public static final int MOST_PENDING = 500;

    private static final int MOST = 200;

    @Inject
    private InvitationStore invitations;

    @Inject
    private MembershipStore members;

    @Inject
    private InvitationIssuer issuer;

    @Inject
    private StepUp stepUp;

    @Inject
    private Pace pace;

    /** What came of sending an invitation once more. */
    public sealed interface Resending {
        record Sent() implements Resending {}

        /** It was accepted or taken back, or never was. */
        record NotPending() implements Resending {}

        /** Nothing was sent (R21). */
        record TooOften(Duration retryAfter) implements Resending {}
    }

    /**
     * Asks a colleague in; as an administrator only with a confirmation (R10).
     *
     * @param name how the colleague is addressed: one line of 1 to {@link #LONGEST_NAME} characters
     */
    @Needs(AGENCY_ADMINISTRATOR)
    public InvitationResult invite(String email, String name, Set<Role> roles) {
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return new InvitationResult.NotAnAddress();
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return new InvitationResult.NoName();
        }
        if (roles.isEmpty() || roles.stream().anyMatch(Role::isVendors)) {
            return new InvitationResult.NoRole();
        }
        if (members.hasAddress(address.get().value())) {
            return new InvitationResult.AlreadyMember();
        }
        Optional<Invitation> before = invitations.pending(address.get().value());
        if (before.isPresent()) {
            return new InvitationResult.AlreadyInvited(before.get().id());
        }
        if (invitations.countPending() >= MOST_PENDING) {
            return new InvitationResult.TooMany();
        }
        Optional<Duration> wait = pace.beforeLetter(address.get().value());
        if (wait.isPresent()) {
            return new InvitationResult.TooOften(wait.get());
        }
        StepUpAct inviting = invitingAdministrator(address.get(), name, roles);
        if (roles.contains(AGENCY_ADMINISTRATOR) && !stepUp.spend(inviting)) {
            return new InvitationResult.StepUpNeeded(inviting);
        }
        return new InvitationResult.Invited(issuer.issue(address.get(), name, roles, inviter()));
    }

    /** There is no invitation yet that the act could name; whom it is for is in the content. */
    private static StepUpAct invitingAdministrator(EmailAddress to, String name, Set<Role> roles) {
        return StepUpAct.of(
                DangerousAct.INVITE_ADMINISTRATOR,
                "invitation",
                Map.of("email", to.value(), "name", name, "roles", RoleWords.of(roles)));
    }

    /**
     * In the order in which they were first sent.
     *
     * @param after the last one of the page before
     * @param limit 1 to 200
     */
    @Needs(AGENCY_ADMINISTRATOR)
    @Discloses(act = "invitations-read", object = "invitations")
    public List<InvitationSummary> page(Optional<UUID> after, int limit) {
        return invitations.page(after, Math.clamp(limit, 1, MOST)).stream()
                .map(Invitations::summary)
                .toList();
    }

    @Needs(AGENCY_ADMINISTRATOR)
    @Discloses(act = "invitations-read", object = "invitations")
    public List<InvitationSummary> pending() {
        return invitations.pending().stream().map(Invitations::summary).toList();
    }

    /** Sends a new token for the same invitation; the old one stops working. */
    @Needs(AGENCY_ADMINISTRATOR)
    public Resending resend(UUID id) {
        Optional<Invitation> invitation = invitations.pending(id);
        if (invitation.isEmpty()) {
            return new Resending.NotPending();
        }
        return pace.beforeLetter(invitation.get().email())
                .<Resending>map(Resending.TooOften::new)
                .orElseGet(() -> {
                    issuer.reissue(invitation.get());
                    return new Resending.Sent();
                });
    }

    /** False if it is not pending. */
    @Needs(AGENCY_ADMINISTRATOR)
    public boolean revoke(UUID id) {
        Optional<Invitation> invitation = invitations.pending(id);
        invitation.ifPresent(issuer::revoke);
        return invitation.isPresent();
    }

    private String inviter() {
        return members.find(Actors.current().issuer(), Actors.current().subject())
                .orElseThrow()
                .name();
    }

    private static InvitationSummary summary(Invitation invitation) {
        return new InvitationSummary(
                invitation.id(),
                invitation.name(),
                invitation.email(),
                invitation.roles(),
                invitation.invitedBy(),
                invitation.createdAt(),
                invitation.expiresAt());
    }
}
