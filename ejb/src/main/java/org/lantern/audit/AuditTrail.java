package org.lantern.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.sql.PreparedStatement;
import java.util.Map;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Ids;

/** Writes to the trail of the current agency, in the current transaction (R1). */
@ApplicationScoped
public class AuditTrail {

    @Inject
    private AgencyConnection connection;

    /**
     * Records that the current actor did {@code act} to {@code object}.
     *
     * @param detail strings, numbers and booleans by name; values of other types are written as their text
     */
    public void record(String act, String object, Map<String, ?> detail) {
        Actor actor = Actors.current();
        connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    insert into lantern.audit_entry (id, issuer, subject, act, object, detail)
                    values (?, ?, ?, ?, ?, ?::jsonb)""")) {
                statement.setObject(1, Ids.next());
                statement.setString(2, actor.issuer());
                statement.setString(3, actor.subject());
                statement.setString(4, act);
                statement.setString(5, object);
                statement.setString(6, json(detail));
                return statement.executeUpdate();
            }
        });
    }

    public void record(String act, String object) {
        record(act, object, Map.of());
    }

    private static String json(Map<String, ?> detail) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        detail.forEach((name, value) -> {
            switch (value) {
                case Integer number -> object.add(name, number);
                case Long number -> object.add(name, number);
                case Boolean flag -> object.add(name, flag);
                default -> object.add(name, value.toString());
            }
        });
        return object.build().toString();
    }
}
