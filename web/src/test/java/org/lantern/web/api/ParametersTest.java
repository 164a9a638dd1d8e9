package org.lantern.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.web.problem.ProblemException;

class ParametersTest {

    @Test
    void a_flag_is_true_or_false_and_false_when_left_out() {
        assertThat(Parameters.flag("dryRun", "true")).isTrue();
        assertThat(Parameters.flag("dryRun", "false")).isFalse();
        assertThat(Parameters.flag("dryRun", null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "yes", "TRUE", "true "})
    void any_other_word_is_refused_rather_than_taken_for_false(String text) {
        assertThatThrownBy(() -> Parameters.flag("dryRun", text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_page_is_as_long_as_asked_up_to_the_longest() {
        assertThat(Parameters.limit(null, 100, 500)).isEqualTo(100);
        assertThat(Parameters.limit("7", 100, 500)).isEqualTo(7);
        assertThat(Parameters.limit("100000", 100, 500)).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1.5", "99999999999"})
    void what_is_no_length_is_refused(String text) {
        assertThatThrownBy(() -> Parameters.limit(text, 100, 500)).isInstanceOf(ProblemException.class);
    }

    @Test
    void publishing_needs_no_body_and_takes_a_note() {
        assertThat(PublishBody.note(null)).isEmpty();
        assertThat(PublishBody.note("  ")).isEmpty();
        assertThat(PublishBody.note("{}")).isEmpty();
        assertThat(PublishBody.note("{\"note\":\" Spring \"}")).isEqualTo("Spring");
    }
}
