package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.authority.Actor;
import org.lantern.authority.Role;
import org.lantern.authority.RoleSource;
import org.lantern.membership.Member;
import org.lantern.membership.MemberCursor;
import org.lantern.membership.OwnPeople;
import org.lantern.tenancy.CurrentAgency;

/** The membership table of the current agency; what {@code authority} believes. */
@ApplicationScoped
public class MembershipStore implements RoleSource {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    private EntityManager entities;

    @Inject
    private PersonAgencies index;

    /** A desk that asks servers outside has no transaction when it is called. */
    @Override
    @Transactional
    public Set<Role> rolesNow(Actor actor) {
        return actor.hasAccount()
                ? find(actor.issuer(), actor.subject()).map(Membership::roles).orElse(Set.of())
                : Set.of();
    }

    public Optional<Membership> find(String issuer, String subject) {
        return entities.createQuery(
                        "select m from Membership m where m.issuer = ?1 and m.subject = ?2 and m.active = true",
                        Membership.class)
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .getResultStream()
                .findFirst();
    }

    /** A person; a program is found by {@link ProgramStore} alone. */
    public Optional<Membership> find(UUID id) {
        return Optional.ofNullable(entities.find(Membership.class, id)).filter(Membership::isPerson);
    }

    /** People by name, then by number. */
    public List<Membership> page(Optional<MemberCursor> after, int most) {
        return entities.createQuery("""
                          select m from Membership m where m.kind = 'person'
                            and (m.name > ?1 or (m.name = ?1 and m.id > ?2)) order by m.name, m.id\
                          """, Membership.class)
                .setParameter(1, after.map(MemberCursor::name).orElse(""))
                .setParameter(2, after.map(MemberCursor::id).orElse(BEFORE_ALL))
                .setMaxResults(most)
                .getResultList();
    }

    public boolean hasAddress(String email) {
        return !entities.createQuery("select m.id from Membership m where m.email = ?1", UUID.class)
                .setParameter(1, email)
                .getResultList()
                .isEmpty();
    }

    public boolean hasAdministrator() {
        return all().stream().anyMatch(member -> member.roles().contains(Role.AGENCY_ADMINISTRATOR));
    }

    /** People; programs are not among them. */
    public List<Membership> all() {
        return query().getResultList();
    }

    public List<Membership> lockAll() {
        return query().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** The invited account joins the current agency with the invitation's roles. */
    public Membership join(String issuer, String subject, Invitation invitation) {
        Membership membership = new Membership(issuer, subject, invitation);
        entities.persist(membership);
        index.add(issuer, subject, CurrentAgency.id());
        return membership;
    }

    public void remove(Membership membership) {
        index.remove(membership.issuer(), membership.subject(), CurrentAgency.id());
        entities.remove(membership);
    }

    public static Member summary(Membership membership) {
        return new Member(
                membership.id(), membership.name(), membership.email(), membership.roles(), membership.kind());
    }

    public static OwnPeople.Account account(Membership membership) {
        return new OwnPeople.Account(summary(membership), membership.issuer(), membership.subject());
    }

    private TypedQuery<Membership> query() {
        return entities.createQuery(
                "select m from Membership m where m.kind = 'person' order by m.name, m.id", Membership.class);
    }
}
