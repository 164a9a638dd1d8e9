package org.lantern.retention;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.StepUp;
import org.lantern.database.Contributions;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.membership.CurrentMember;
import org.lantern.retention.internal.RetentionRun;
import org.lantern.retention.internal.Turns;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Slug;
import org.lantern.tenancy.Statements;

/** Agencies with records of some age, the desks over them and the run. */
final class Archive {
    final List<Object> fired = new ArrayList<>();

    /** Whether a confirmation is at hand. */
    boolean confirmed = true;

    private final Database database;
    private final OneThread transactions;
    private final Wiring wiring;
    private final List<Agency> agencies = new ArrayList<>();

    Archive(Database database) {
        this.database = database;
        transactions = new OneThread(database);
        wiring = new Wiring(Map.of())
                .with(AgencyConnection.class, transactions.agencyConnection())
                .with(PlatformConnection.class, transactions.platformConnection())
                .with(AgencyDirectory.class, new Directory())
                .with(CurrentMember.class, new Ada())
                .with(StepUp.class, act -> confirmed)
                .with(Instance.class, new Contributions<>(Keepers.all()))
                .with(Event.class, new Events(fired::add));
    }

    <T> T bean(Class<T> type) {
        return wiring.get(type);
    }

    AgencyId agency(String name, String zone) {
        AgencyId id = database.agency(name + "-" + Long.toString(System.nanoTime(), 36));
        agencies.add(new Agency(id, new Slug(name), name, "police", "town", ZoneOffset.of(zone), AgencyState.LIVE));
        return id;
    }

    Agency known(AgencyId id) {
        return bean(AgencyDirectory.class).byId(id).orElseThrow();
    }

    <T> T as(AgencyId agency, Callable<T> call) {
        try {
            return Actors.call(Actor.member("https://id.example", "ada", agency), () -> {
                transactions.begin();
                try {
                    T result = call.call();
                    transactions.commit();
                    return result;
                } finally {
                    transactions.rollback();
                }
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the daily run does it. */
    void run(AgencyId agency) {
        bean(RetentionRun.class).run(agency.value());
    }

    void runOfPlatform() {
        bean(RetentionRun.class).run(Turns.PLATFORM);
    }

    /** Past the wall, with the agency as the first parameter. */
    void put(AgencyId agency, String sql, Object... rest) {
        try (Connection superuser = database.superuser()) {
            List<Object> parameters = new ArrayList<>(List.of(agency.value()));
            parameters.addAll(List.of(rest));
            Statements.update(superuser, sql, parameters.toArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> told(String sql, Object... parameters) {
        try (Connection superuser = database.superuser()) {
            return Statements.list(superuser, row -> row.getString(1), sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An invitation that ran out so long ago. */
    UUID invitation(AgencyId agency, int days) {
        UUID id = UUID.randomUUID();
        put(agency, """
                insert into lantern.invitation (tenant_id, id, email, name, roles, invited_by, token_hash, state, created_at, expires_at)
                values (?, ?, ?, 'Bob', 'viewer', 'Ada', sha256(?::bytea), 'revoked', now(),
                        now() - make_interval(days => ?))""", id, id + "@x.example", id.toString(), days);
        return id;
    }

    private final class Directory extends AgencyDirectory {
        @Override
        public Collection<Agency> all() {
            return agencies;
        }

        @Override
        public Optional<Agency> byId(AgencyId id) {
            return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
        }
    }

    private static final class Ada extends CurrentMember {
        @Override
        public String name() {
            return "Ada";
        }
    }
}
