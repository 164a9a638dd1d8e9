package org.lantern.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** fleet R17. */
class OriTest {

    @ParameterizedTest
    @EnumSource(UsState.class)
    void an_ori_may_begin_with_each_of_its_states_codes(UsState state) {
        assertThat(state.ncicCodes()).isNotEmpty();
        assertThat(state.ncicCodes())
                .allMatch(code -> Ori.flawOf(code + "0510000", state).isEmpty());
    }

    @Test
    void nebraska_is_nb_and_not_as_the_post_writes_it() {
        assertThat(Ori.flawOf("NB0280000", UsState.NE)).isEmpty();
        assertThat(Ori.flawOf("NE0280000", UsState.NE)).contains(Ori.Flaw.OTHER_STATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PA", "PA051000", "PA05100000", "P10510000", "PA051000é", "PA0510OO ", "<script>a"})
    void what_is_not_nine_letters_and_digits_is_malformed(String text) {
        assertThat(Ori.flawOf(text, UsState.PA)).contains(Ori.Flaw.SHAPE);
    }

    @ParameterizedTest
    @CsvSource({"pa0510000,PA0510000", "PA-051-0000,PA0510000", "' PA 0510000 ',PA0510000"})
    void copied_blanks_and_hyphens_are_left_out(String typed, String plain) {
        assertThat(Ori.plain(typed)).isEqualTo(plain);
        assertThat(Ori.flawOf(plain, UsState.PA)).isEmpty();
        assertThat(Ori.flawOf(plain, UsState.OH)).contains(Ori.Flaw.OTHER_STATE);
    }
}
