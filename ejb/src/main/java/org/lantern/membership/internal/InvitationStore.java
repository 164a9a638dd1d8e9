package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** The current agency's invitations. */
@ApplicationScoped
public class InvitationStore {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    private EntityManager entities;

    @Inject
    private AgencyConnection connection;

    /** The database's clock, by which an invitation is good or over on every node alike. */
    public Instant now() {
        return connection
                .call(c -> Statements.one(
                        c, row -> row.getObject(1, OffsetDateTime.class).toInstant(), "select clock_timestamp()"))
                .orElseThrow();
    }

    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    /** Locked until the transaction ends: whoever accepts it at this moment has done so first, or finds it changed. */
    public Optional<Invitation> pending(UUID id) {
        return one("select i from Invitation i where i.state = 'pending' and i.id = ?1", id);
    }

    public Optional<Invitation> pending(String email) {
        return entities.createQuery(
                        "select i from Invitation i where i.state = 'pending' and i.email = ?1", Invitation.class)
                .setParameter(1, email)
                .getResultStream()
                .findFirst();
    }

    public long countPending() {
        return entities.createQuery("select count(i) from Invitation i where i.state = 'pending'", Long.class)
                .getSingleResult();
    }

    /** Identifiers are UUIDv7 and grow with time. */
    public List<Invitation> page(Optional<UUID> after, int most) {
        return entities.createQuery(
                        "select i from Invitation i where i.state = 'pending' and i.id > ?1 order by i.id",
                        Invitation.class)
                .setParameter(1, after.orElse(BEFORE_ALL))
                .setMaxResults(most)
                .getResultList();
    }

    public List<Invitation> pending() {
        return entities.createQuery(
                        "select i from Invitation i where i.state = 'pending' order by i.createdAt", Invitation.class)
                .getResultList();
    }

    /** The invitation with this token, locked until the transaction ends: a token works once. */
    public Optional<Invitation> lock(byte[] tokenHash) {
        return one("select i from Invitation i where i.tokenHash = ?1", tokenHash);
    }

    private Optional<Invitation> one(String query, Object key) {
        return entities.createQuery(query, Invitation.class)
                .setParameter(1, key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
