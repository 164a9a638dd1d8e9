package org.lantern.web.api.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantern.portal.PortalContact;
import org.lantern.portal.PortalDesign;
import org.lantern.web.problem.ProblemException;

/** R8 of the API, for designs. */
class DesignBodyTest {
    private static final PortalDesign BEFORE = new PortalDesign(
            "Riverton",
            "",
            Optional.empty(),
            "#1f4b7a",
            "",
            new PortalContact("911", "", "", "", "", ""),
            "",
            List.of("en"));

    @Test
    void a_language_that_is_null_is_pointed_at() {
        assertThatThrownBy(() -> body(Collections.singletonList(null)).over(BEFORE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.pointer()).isEqualTo("/languages")));
        assertThat(body(List.of("es", "en")).over(BEFORE).languages()).containsExactly("es", "en");
        assertThat(body(null).over(BEFORE).languages()).containsExactly("en");
    }

    private static DesignBody body(@Nullable List<String> languages) {
        return new DesignBody(null, null, null, null, null, null, null, languages);
    }
}
