package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import org.lantern.tenancy.internal.Ticked;

/** Tells every node that something published of the current agency changed (R5). */
@ApplicationScoped
public class AgencyClock {

    private static final String TICK = """
            insert into lantern.agency_clock (tenant_id, kind) values (?, ?)
            on conflict (tenant_id, kind) do update set tick = nextval('lantern.agency_clock_tick')""";

    @Inject
    private PlatformConnection connection;

    @Inject
    private Event<Ticked> ticked;

    /** Takes effect when the current transaction commits; {@link AgencyChanged} is fired then. */
    public void tick(AgencyId agency, String kind) {
        connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(TICK)) {
                statement.setObject(1, agency.value());
                statement.setString(2, kind);
                return statement.executeUpdate();
            }
        });
        ticked.fire(new Ticked(new AgencyChanged(agency, kind)));
    }
}
