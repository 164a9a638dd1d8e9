package org.lantern.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Ids;

/** R7 of bearer tokens. */
class StrangerLogTest {
    private static final AgencyId RIVERTON = new AgencyId(Ids.next());
    private static final AgencyId LAKEMONT = new AgencyId(Ids.next());

    private final Trail trail = new Trail();
    private long nanos;
    private final StrangerLog log = new StrangerLog(trail, () -> nanos);

    @Test
    void a_stranger_who_knocks_again_and_again_is_noted_once_an_hour() throws Exception {
        knock("ann", RIVERTON);
        knock("ann", RIVERTON);
        assertThat(trail.written).containsExactly("ann");
        nanos += Duration.ofMinutes(61).toNanos();
        knock("ann", RIVERTON);
        assertThat(trail.written).containsExactly("ann", "ann");
    }

    @Test
    void each_stranger_is_noted_at_each_agency() throws Exception {
        knock("ann", RIVERTON);
        knock("bob", RIVERTON);
        knock("ann", LAKEMONT);
        assertThat(trail.written).containsExactly("ann", "bob", "ann");
    }

    @Test
    void what_could_not_be_written_is_written_the_next_time() throws Exception {
        trail.broken = true;
        assertThatThrownBy(() -> knock("ann", RIVERTON)).isInstanceOf(IllegalStateException.class);
        trail.broken = false;
        knock("ann", RIVERTON);
        assertThat(trail.written).containsExactly("ann");
    }

    private void knock(String subject, AgencyId agency) throws Exception {
        Actors.call(Actor.member("https://id.example", subject, agency), log::record);
    }

    private static final class Trail extends StrangerEntry {
        private final List<String> written = new ArrayList<>();
        private boolean broken;

        @Override
        boolean write() {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            return written.add(Actors.current().subject());
        }
    }
}
