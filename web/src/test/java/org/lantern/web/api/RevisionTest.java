package org.lantern.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lantern.web.problem.ProblemException;

class RevisionTest {

    @Test
    void without_a_condition_the_newest_is_meant() {
        assertThat(Revision.wanted(null, 7)).isEqualTo(7);
        assertThat(Revision.wanted("*", 7)).isEqualTo(7);
    }

    @Test
    void a_tag_names_the_revision_it_was_given_for() {
        assertThat(Revision.wanted("\"5\"", 7)).isEqualTo(5);
    }

    @Test
    void anything_else_matches_nothing() {
        for (String tag : new String[] {"5", "W/\"5\"", "\"x\"", "\"5\", \"6\"", ""}) {
            assertThatThrownBy(() -> Revision.wanted(tag, 5)).isInstanceOf(ProblemException.class);
        }
    }
}
