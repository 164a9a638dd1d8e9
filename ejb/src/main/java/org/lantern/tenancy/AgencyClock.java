package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.lantern.tenancy.internal.Ticked;

/** Tells every node that something published of the current agency changed (R5). */
@ApplicationScoped
public class AgencyClock {

    private static final String TICK = """
            insert into lantern.agency_clock (tenant_id, kind) values (?, ?)
            on conflict (tenant_id, kind) do update set tick = nextval('lantern.agency_clock_tick')
            returning tick""";

    @Inject
    private PlatformConnection connection;

    @Inject
    private Event<Ticked> ticked;

    /** Takes effect when the current transaction commits; {@link AgencyChanged} is fired then. */
    public void tick(AgencyId agency, String kind) {
        long tick = connection.call(c -> Statements.one(c, row -> row.getLong(1), TICK, agency.value(), kind)
                .orElseThrow());
        ticked.fire(new Ticked(new AgencyChanged(agency, kind), tick));
    }
}
