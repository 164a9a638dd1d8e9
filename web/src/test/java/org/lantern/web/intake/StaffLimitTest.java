package org.lantern.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.tenancy.AgencyId;
import org.lantern.web.problem.ProblemCode;

/** R6 of the intake. */
class StaffLimitTest {
    private static final String ISSUER = "https://id.example";
    private final Time time = new Time();
    private final StaffLimit limit = new StaffLimit(new StaffSettings(2, Duration.ofMinutes(1)), time);
    private final AgencyId agency = new AgencyId(UUID.randomUUID());
    private final Actor program = Actor.member(ISSUER, "program", agency);

    @Test
    void the_third_of_one_member_waits_and_a_colleagues_does_not() {
        assertThat(limit.wait(program)).isEmpty();
        assertThat(limit.wait(program)).isEmpty();
        assertThat(limit.wait(program)).contains(Duration.ofSeconds(30));
        assertThat(limit.wait(Actor.member(ISSUER, "ada", agency))).isEmpty();
        assertThat(limit.wait(Actor.member(ISSUER, "program", new AgencyId(UUID.randomUUID()))))
                .as("the same at another agency")
                .isEmpty();
        time.pass(Duration.ofSeconds(30));
        assertThat(limit.wait(program)).isEmpty();
    }

    @Test
    void the_caller_is_told_how_long() {
        assertThat(StaffLimit.problem(30).code()).isEqualTo(ProblemCode.TOO_MANY);
        assertThat(StaffLimit.problem(30).detail()).contains("30 seconds");
    }

    @Test
    void the_usual_is_generous_and_nonsense_is_refused() {
        assertThat(StaffSettings.USUAL).isEqualTo(new StaffSettings(1_200, Duration.ofMinutes(1)));
        assertThatThrownBy(() -> new StaffSettings(0, Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StaffSettings(1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A clock that goes when it is told to. */
    private static final class Time implements TimeMeter {
        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
