package org.lantern.liberty.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecondFactorTest {

    @Test
    void in_the_demo_profile_it_is_offered_unless_it_is_required() {
        assertThat(SecondFactor.of("")).isEqualTo(SecondFactor.OFFERED);
        assertThat(SecondFactor.of("offered")).isEqualTo(SecondFactor.OFFERED);
        assertThat(SecondFactor.of("required")).isEqualTo(SecondFactor.REQUIRED);
    }

    @Test
    void any_other_word_is_refused_and_not_taken_for_the_weaker_one() {
        assertThatThrownBy(() -> SecondFactor.of("Required"))
                .isInstanceOfSatisfying(
                        CannotGoOn.class, end -> assertThat(end.exitCode()).isEqualTo(ExitCode.REFUSED))
                .hasMessageContaining("LANTERN_SECOND_FACTOR must be required or offered");
    }
}
