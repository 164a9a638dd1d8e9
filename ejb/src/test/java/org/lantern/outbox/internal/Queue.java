package org.lantern.outbox.internal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.database.Contributions;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.outbox.Outbox;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** An outbox over PostgreSQL with the lanes of a test; nothing else is due when it is made. */
final class Queue {
    private final Database database = Database.shared();
    private final Wiring wiring;

    Queue(FakeLane... lanes) {
        OneThread transactions = new OneThread(database);
        wiring = new Wiring(Map.of())
                .with(AgencyConnection.class, transactions.agencyConnection())
                .with(PlatformConnection.class, transactions.platformConnection())
                .with(Event.class, new Events(event -> {}))
                .with(Instance.class, new Contributions<>(List.of(lanes)));
        change("delete from lantern.due_work");
    }

    AgencyId agency() {
        return database.agency("queue-" + Long.toString(System.nanoTime(), 36));
    }

    <T> T bean(Class<T> type) {
        return wiring.get(type);
    }

    void add(AgencyId agency, String lane, String topic) {
        as(agency, () -> bean(Outbox.class).add(lane, topic, "a secret"));
    }

    void as(AgencyId agency, Runnable act) {
        try {
            Actors.call(Actor.work(agency, "test"), () -> {
                act.run();
                return agency;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Claims and runs what is due, once. */
    void work() {
        bean(Claims.class).beside(List.of()).forEach(bean(WorkRun.class)::run);
    }

    /** Time passes: nothing waits, no lease holds. */
    void later() {
        change("update lantern.due_work set due_at = now() - interval '1 second', lease_until = null");
    }

    void state(AgencyId agency, String state) {
        change("update lantern.agency set state = '" + state + "' where id = '" + agency + "'");
    }

    /** As the owner of the tables, past the wall. */
    void change(String sql) {
        try (Connection owner = database.superuser()) {
            Statements.update(owner, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nullable
    String told(String sql, AgencyId agency) {
        try (Connection owner = database.superuser()) {
            return Statements.list(owner, row -> String.valueOf(row.getString(1)), sql, agency.value()).stream()
                    .findFirst()
                    .orElse(null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
