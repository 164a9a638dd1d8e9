package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.fleet.ApplicationState;
import org.lantern.fleet.ApplicationSummary;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Platform;

/** Applications, and the names they hold. */
@ApplicationScoped
public class ApplicationStore {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    @Platform
    private EntityManager entities;

    /** Written at once, so that a slug taken at this very moment shows here and not at the commit. */
    public void add(Application application) {
        entities.persist(application);
        entities.flush();
    }

    public Optional<Application> find(UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id));
    }

    /** Locked until the transaction ends: one decision only. */
    public Optional<Application> lock(UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Application> of(AgencyId agency) {
        return entities.createQuery("select a from Application a where a.agencyId = ?1", Application.class)
                .setParameter(1, agency.value())
                .getResultStream()
                .findFirst();
    }

    /** Oldest first: identifiers are UUIDv7 and grow with time. */
    public List<ApplicationSummary> page(Set<ApplicationState> states, Optional<UUID> after, int most) {
        return entities.createQuery("""
                        select new org.lantern.fleet.ApplicationSummary(
                            a.id, a.name, a.place, a.slug, a.state, a.submittedAt)
                        from Application a where a.state in ?1 and a.id > ?2 order by a.id""", ApplicationSummary.class)
                .setParameter(1, states.stream().map(ApplicationState::word).toList())
                .setParameter(2, after.orElse(BEFORE_ALL))
                .setMaxResults(most)
                .getResultList();
    }

    /** How many applications named this address within the last hour. */
    public long lately(String administratorEmail) {
        return ((Number) entities.createNativeQuery("""
                        select count(*) from lantern.application
                        where lower(administrator_email) = lower(?1) and submitted_at > now() - interval '1 hour'""")
                        .setParameter(1, administratorEmail)
                        .getSingleResult())
                .longValue();
    }

    /** Held by an application that was not rejected, or by an agency, of whatever state, now or ever (R2). */
    public boolean isTaken(String slug) {
        return !entities.createNativeQuery("""
                        select 1 from lantern.application where slug = ?1 and state <> 'rejected'
                        union all select 1 from lantern.agency where slug = ?1""")
                .setParameter(1, slug)
                .getResultList()
                .isEmpty();
    }
}
