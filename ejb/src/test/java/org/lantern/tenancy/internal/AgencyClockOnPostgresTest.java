package org.lantern.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.database.Database;
import org.lantern.database.Events;
import org.lantern.database.OneThread;
import org.lantern.database.Wiring;
import org.lantern.tenancy.AgencyClock;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;

/** tenancy R5. */
class AgencyClockOnPostgresTest {
    private final List<Object> fired = new ArrayList<>();
    private final Wiring wiring = new Wiring(Map.of())
            .with(PlatformConnection.class, new OneThread(Database.shared()).platformConnection())
            .with(Event.class, new Events(fired::add));

    @Test
    void r5_a_commit_is_told_with_the_tick_that_polling_will_find() {
        AgencyId agency = Database.shared().agency("clock");
        for (int i = 0; i < 2; i++) {
            wiring.get(AgencyClock.class).tick(agency, "portal-design");
            AgencyRows.Change polled = wiring.get(AgencyRows.class).changesAfter(0).stream()
                    .filter(change -> change.what().agency().equals(agency))
                    .findFirst()
                    .orElseThrow();
            assertThat(fired.getLast()).isEqualTo(new Ticked(polled.what(), polled.tick()));
        }
        assertThat(fired).hasSize(2).doesNotHaveDuplicates();
    }
}
