package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.authority.Actor;
import org.lantern.authority.Role;
import org.lantern.membership.ApiClient;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** The current agency's API clients: each a member and what it is beside that. */
@ApplicationScoped
public class ProgramStore {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String TURN =
            "select pg_advisory_xact_lock(hashtextextended((select app.current_agency()) || '/api-client/' || ?, 0))";

    @Inject
    private EntityManager entities;

    @Inject
    private AgencyConnection connection;

    @Inject
    private Pace pace;

    private final Clock clock = Clock.systemUTC();

    /** Oldest first: identifiers are UUIDv7 and grow with time. */
    public List<ApiClient> page(Optional<UUID> after, int most) {
        return entities.createQuery(
                        "select m from Membership m where m.kind = 'api-client' and m.id > ?1 order by m.id",
                        Membership.class)
                .setParameter(1, after.orElse(BEFORE_ALL))
                .setMaxResults(most)
                .getResultStream()
                .flatMap(member -> program(member.id()).map(program -> program.with(member)).stream())
                .toList();
    }

    /** Waits for whoever makes one of this name at this moment: the second finds it made, and its secret alive (R13). */
    public void awaitTurn(String name) {
        connection.call(c -> Statements.list(c, row -> true, TURN, name.toLowerCase(Locale.ROOT)));
    }

    /** How long to wait before one more may be made; empty when it may be now. */
    public Optional<Duration> tooEarly() {
        return pace.beforeProgram();
    }

    public boolean hasName(String name) {
        return !entities.createQuery(
                        "select m.id from Membership m where m.kind = 'api-client' and lower(m.name) = lower(?1)",
                        UUID.class)
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }

    /** The member behind the API client; a person is none. */
    public Optional<Membership> member(UUID id) {
        return Optional.ofNullable(entities.find(Membership.class, id)).filter(member -> !member.isPerson());
    }

    public Optional<Program> program(UUID id) {
        return Optional.ofNullable(entities.find(Program.class, id));
    }

    /** The row of the membership is there before the one that points to it. */
    public UUID add(ProgramDirectory.Account account, String name, Set<Role> roles, String madeBy) {
        Membership member = Membership.program(account.issuer(), account.subject(), name, roles);
        entities.persist(member);
        entities.flush();
        entities.persist(new Program(member, account.clientId(), account.providerId(), madeBy, clock.instant()));
        return member.id();
    }

    public void remove(Membership member, Program program) {
        entities.remove(program);
        entities.flush();
        entities.remove(member);
    }

    /** The program called just now. */
    public void used(Actor caller) {
        entities.createQuery(
                        "select m from Membership m where m.issuer = ?1 and m.subject = ?2 and m.kind = 'api-client'",
                        Membership.class)
                .setParameter(1, caller.issuer())
                .setParameter(2, caller.subject())
                .getResultStream()
                .findFirst()
                .flatMap(member -> program(member.id()))
                .ifPresent(program -> program.used(clock.instant()));
    }
}
