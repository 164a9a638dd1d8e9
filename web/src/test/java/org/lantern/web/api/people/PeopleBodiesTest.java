package org.lantern.web.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.authority.Role;
import org.lantern.web.api.PublishBody;
import org.lantern.web.problem.ProblemException;

/** R8 of the API, for what is written about people and by them. */
class PeopleBodiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ann\u0000", "Ann\nBcc: x@y.example", "Ann\rLee", "Ann\u0085Lee"})
    void a_name_stays_in_its_line(String name) {
        var body = new InvitationBody("ann@riverton.example", name, Set.of("viewer"));
        assertThatThrownBy(body::checked)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.pointer()).isEqualTo("/name")));
        assertThat(new InvitationBody("ann@riverton.example", "Ann Lee", Set.of())
                        .checked()
                        .nameText())
                .isEqualTo("Ann Lee");
    }

    @Test
    void a_role_that_is_null_is_no_role() {
        assertThatThrownBy(() -> RolesBody.read(Collections.singleton(null))).isInstanceOf(ProblemException.class);
        assertThat(RolesBody.read(Set.of("viewer"))).containsExactly(Role.VIEWER);
    }

    @Test
    void a_note_has_lines_and_no_control_characters() {
        assertThat(PublishBody.note("{\"note\":\"one\\n\\ttwo\"}")).isEqualTo("one\n\ttwo");
        assertThatThrownBy(() -> PublishBody.note("{\"note\":\"one\\u0000\"}")).isInstanceOf(ProblemException.class);
    }
}
