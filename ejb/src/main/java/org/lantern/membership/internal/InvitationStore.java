package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current agency's invitations. */
@ApplicationScoped
public class InvitationStore {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    private EntityManager entities;

    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    public Optional<Invitation> pending(UUID id) {
        return pending().stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst();
    }

    public Optional<Invitation> pending(String email) {
        return pending().stream()
                .filter(invitation -> invitation.email().equals(email))
                .findFirst();
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
        return entities.createQuery("select i from Invitation i where i.tokenHash = ?1", Invitation.class)
                .setParameter(1, tokenHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
