package org.lantern.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.UUID;
import org.lantern.outbox.internal.WorkAsked;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Ids;

/** Where work for after the current transaction is asked for. */
@ApplicationScoped
public class Outbox {

    private static final String ADD = """
            insert into lantern.outbox (id, lane, topic, payload) values (?, ?, ?, ?)
            on conflict (tenant_id, lane, topic) where state = 'due'
            do update set payload = excluded.payload, asked = outbox.asked + 1
            returning id""";

    private static final String DUE = """
            insert into lantern.due_work (tenant_id, row_id, lane, due_at)
            values ((select app.current_agency()), ?, ?, now() + make_interval(secs => ?))
            on conflict (tenant_id, row_id) do update set due_at = least(due_work.due_at, excluded.due_at)""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private Event<WorkAsked> asked;

    /** Work to be done as soon as the transaction has committed. */
    public void add(String lane, String topic, String payload) {
        add(lane, topic, payload, Duration.ZERO);
    }

    /**
     * Work to be done when {@code delay} has passed on the database's clock. Work that is due for the same lane and
     * topic is not doubled: its payload is replaced and the earlier date holds (R4).
     */
    public void add(String lane, String topic, String payload, Duration delay) {
        connection.call(c -> {
            UUID row;
            try (PreparedStatement statement = c.prepareStatement(ADD)) {
                statement.setObject(1, Ids.next());
                statement.setString(2, lane);
                statement.setString(3, topic);
                statement.setString(4, payload);
                try (ResultSet added = statement.executeQuery()) {
                    added.next();
                    row = added.getObject(1, UUID.class);
                }
            }
            try (PreparedStatement statement = c.prepareStatement(DUE)) {
                statement.setObject(1, row);
                statement.setString(2, lane);
                statement.setDouble(3, delay.toMillis() / 1000.0);
                return statement.executeUpdate();
            }
        });
        asked.fire(new WorkAsked(CurrentAgency.id()));
    }
}
