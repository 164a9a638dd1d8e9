package org.lantern.membership;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.audit.Changes;
import org.lantern.audit.Discloses;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.Role;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.membership.internal.Membership;
import org.lantern.membership.internal.MembershipStore;

/** The agency's people. */
@Desk
@Stateless
public class Members {
    private static final int MOST = 200;

    @Inject
    private MembershipStore store;

    @Inject
    private AuditTrail trail;

    @Inject
    private StepUp stepUp;

    /** With their addresses, so that it is recorded who read them. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    @Discloses(act = "members-read", object = "members")
    public List<Member> list() {
        return store.all().stream().map(MembershipStore::summary).toList();
    }

    /**
     * People by name.
     *
     * @param after the last one of the page before
     * @param limit 1 to 200
     */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    @Discloses(act = "members-read", object = "members")
    public List<Member> page(Optional<MemberCursor> after, int limit) {
        return store.page(after, Math.clamp(limit, 1, MOST)).stream()
                .map(MembershipStore::summary)
                .toList();
    }

    /** Empty if there is nobody of this number; a program is nobody. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public Optional<Member> find(UUID id) {
        return store.find(id).map(MembershipStore::summary);
    }

    /** Names by number of membership, without what else is known of a person. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public Map<UUID, String> names() {
        return store.all().stream().collect(toUnmodifiableMap(Membership::id, Membership::name));
    }

    /** Names by subject, for who reads the trail. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public Map<String, String> namesBySubject() {
        return store.all().stream().collect(toUnmodifiableMap(Membership::subject, Membership::name, (a, b) -> a));
    }

    /**
     * Gives a member these roles and no others. To make somebody an administrator takes a confirmation (R10).
     *
     * @throws IllegalArgumentException if {@code roles} is empty or holds a vendor role
     */
    @Needs(AGENCY_ADMINISTRATOR)
    public MemberChange changeRoles(UUID id, Set<Role> roles) {
        Optional<Membership> member = store.find(id);
        if (member.isEmpty()) {
            return new MemberChange.NoSuchMember();
        }
        if (!roles.contains(AGENCY_ADMINISTRATOR) && isLastAdministrator(member.get())) {
            return new MemberChange.LastAdministrator();
        }
        StepUpAct becoming = becomingAdministrator(id, roles);
        boolean becomes =
                roles.contains(AGENCY_ADMINISTRATOR) && !member.get().roles().contains(AGENCY_ADMINISTRATOR);
        if (becomes && !stepUp.spend(becoming)) {
            return new MemberChange.StepUpNeeded(becoming);
        }
        Changes changes = Changes.of("roles", RoleWords.of(member.get().roles()), RoleWords.of(roles));
        member.get().changeRoles(roles);
        trail.record("member-roles-changed", "member/" + id, changes.with(Map.of("roles", RoleWords.of(roles))));
        return new MemberChange.Changed();
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public MemberChange remove(UUID id) {
        Optional<Membership> member = store.find(id);
        if (member.isEmpty()) {
            return new MemberChange.NoSuchMember();
        }
        if (isLastAdministrator(member.get())) {
            return new MemberChange.LastAdministrator();
        }
        store.remove(member.get());
        Changes changes =
                Changes.of("roles", Optional.of(RoleWords.of(member.get().roles())), Optional.empty());
        trail.record(
                "member-removed",
                "member/" + id,
                changes.with(Map.of("subject", member.get().subject())),
                Map.of("name", member.get().name(), "email", member.get().email()));
        return new MemberChange.Changed();
    }

    private static StepUpAct becomingAdministrator(UUID id, Set<Role> roles) {
        return StepUpAct.of(DangerousAct.GIVE_ADMINISTRATOR_ROLE, "member/" + id, Map.of("roles", RoleWords.of(roles)));
    }

    /** Administrators are locked while they are counted, so that two at once cannot both leave (R2). */
    private boolean isLastAdministrator(Membership member) {
        return member.roles().contains(AGENCY_ADMINISTRATOR)
                && store.lockAll().stream()
                        .filter(other -> !other.id().equals(member.id()))
                        .noneMatch(other -> other.roles().contains(AGENCY_ADMINISTRATOR));
    }
}
