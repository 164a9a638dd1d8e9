package org.lantern.console.crimemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesFormTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, At the end of the day it occurred",
        "P1D, 1 day after the end of the day it occurred",
        "P3D, 3 days after the end of the day it occurred",
        "PT1H, 1 hour after the end of the day it occurred",
        "PT23H30M, 24 hours after the end of the day it occurred",
        "PT24H30M, 25 hours after the end of the day it occurred"
    })
    void the_delay_counts_from_the_end_of_the_day_and_is_never_told_as_less(Duration delay, String words) {
        assertThat(RulesForm.words(delay)).isEqualTo(words);
    }
}
