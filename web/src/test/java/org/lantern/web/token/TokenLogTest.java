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

/** R9 and R10 of bearer tokens. */
class TokenLogTest {
    private static final AgencyId RIVERTON = new AgencyId(Ids.next());
    private static final AgencyId LAKEMONT = new AgencyId(Ids.next());

    private final Trail trail = new Trail();
    private long nanos;
    private final TokenLog log = new TokenLog(trail, () -> nanos);

    @Test
    void r9_a_log_in_is_noted_with_its_first_call_and_no_other() throws Exception {
        comes("ann", "one", RIVERTON);
        comes("ann", "one", RIVERTON);
        assertThat(trail.written).containsExactly("ann one");
        comes("ann", "two", RIVERTON);
        comes("bob", "one", RIVERTON);
        comes("ann", "one", LAKEMONT);
        assertThat(trail.written).containsExactly("ann one", "ann two", "bob one", "ann one");
    }

    @Test
    void r9_what_could_not_be_written_is_written_with_the_next_call() throws Exception {
        trail.broken = true;
        assertThatThrownBy(() -> comes("ann", "one", RIVERTON)).isInstanceOf(IllegalStateException.class);
        trail.broken = false;
        comes("ann", "one", RIVERTON);
        assertThat(trail.written).containsExactly("ann one");
    }

    @Test
    void r10_a_thousand_bad_tokens_are_one_entry_an_hour_for_each_reason_and_agency() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            knocks(Refusal.WRONG_TYPE, RIVERTON);
        }
        assertThat(trail.written).containsExactly("wrong-type");
        knocks(Refusal.WRONG_CLAIMS, RIVERTON);
        knocks(Refusal.WRONG_TYPE, LAKEMONT);
        assertThat(trail.written).containsExactly("wrong-type", "wrong-claims", "wrong-type");
        nanos += Duration.ofMinutes(61).toNanos();
        knocks(Refusal.WRONG_TYPE, RIVERTON);
        assertThat(trail.written).hasSize(4);
    }

    private void comes(String subject, String session, AgencyId agency) throws Exception {
        Actors.call(Actor.member("https://id.example", subject, agency), () -> log.signedIn(session));
    }

    private void knocks(Refusal refusal, AgencyId agency) throws Exception {
        Actors.call(Actor.visitor(agency), () -> log.refused(refusal));
    }

    private static final class Trail extends TokenEntry {
        private final List<String> written = new ArrayList<>();
        private boolean broken;

        @Override
        boolean signedIn(String session) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            return written.add(Actors.current().subject() + " " + session);
        }

        @Override
        boolean refused(Duration silence, String reason) {
            return written.add(reason);
        }
    }
}
