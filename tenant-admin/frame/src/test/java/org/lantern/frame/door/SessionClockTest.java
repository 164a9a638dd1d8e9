package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R3, R4. */
class SessionClockTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void holds_until_thirty_minutes_have_passed_without_an_act() {
        SessionClock clock = SessionClock.startedAt(NINE);

        assertThat(clock.holdsAt(NINE.plus(Duration.ofMinutes(30)).minusMillis(1), Limits.USUAL))
                .isTrue();
        assertThat(clock.holdsAt(NINE.plus(Duration.ofMinutes(30)), Limits.USUAL))
                .isFalse();
    }

    @Test
    void an_act_starts_the_thirty_minutes_anew() {
        SessionClock clock = SessionClock.startedAt(NINE).actedAt(NINE.plus(Duration.ofMinutes(29)));

        assertThat(clock.holdsAt(NINE.plus(Duration.ofMinutes(58)), Limits.USUAL))
                .isTrue();
    }

    @Test
    void twelve_hours_end_it_whatever_was_done() {
        Instant justBefore = NINE.plus(Duration.ofHours(12)).minusSeconds(1);
        SessionClock clock = SessionClock.startedAt(NINE).actedAt(justBefore);

        assertThat(clock.holdsAt(justBefore, Limits.USUAL)).isTrue();
        assertThat(clock.holdsAt(NINE.plus(Duration.ofHours(12)), Limits.USUAL)).isFalse();
    }

    @Test
    void a_deployment_makes_both_shorter_and_neither_longer() {
        Limits shorter = new Limits(Duration.ofSeconds(20), Duration.ofMinutes(1));
        SessionClock clock = SessionClock.startedAt(NINE).actedAt(NINE.plusSeconds(45));

        assertThat(clock.holdsAt(NINE.plusSeconds(59), shorter)).isTrue();
        assertThat(clock.holdsAt(NINE.plusSeconds(60), shorter)).isFalse();
        assertThat(SessionClock.startedAt(NINE).holdsAt(NINE.plusSeconds(20), shorter))
                .isFalse();
        for (Duration wrong : List.of(Duration.ZERO, Duration.ofMinutes(-1), Duration.ofMinutes(31))) {
            assertThatThrownBy(() -> new Limits(wrong, Duration.ofHours(12)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Limits(Duration.ofMinutes(30), Duration.ofHours(13)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
