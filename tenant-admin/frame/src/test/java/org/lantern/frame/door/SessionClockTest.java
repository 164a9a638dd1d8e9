package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** R3, R4. */
class SessionClockTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void holds_until_thirty_minutes_have_passed_without_an_act() {
        SessionClock clock = SessionClock.startedAt(NINE);

        assertThat(clock.holdsAt(NINE.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isTrue();
        assertThat(clock.holdsAt(NINE.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void an_act_starts_the_thirty_minutes_anew() {
        SessionClock clock = SessionClock.startedAt(NINE).actedAt(NINE.plus(Duration.ofMinutes(29)));

        assertThat(clock.holdsAt(NINE.plus(Duration.ofMinutes(58)))).isTrue();
    }

    @Test
    void twelve_hours_end_it_whatever_was_done() {
        Instant justBefore = NINE.plus(Duration.ofHours(12)).minusSeconds(1);
        SessionClock clock = SessionClock.startedAt(NINE).actedAt(justBefore);

        assertThat(clock.holdsAt(justBefore)).isTrue();
        assertThat(clock.holdsAt(NINE.plus(Duration.ofHours(12)))).isFalse();
    }
}
