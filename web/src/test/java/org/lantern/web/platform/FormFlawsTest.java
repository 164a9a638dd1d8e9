package org.lantern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.fleet.ApplicationFlaw;

/** R2 of the platform's pages: each flaw stands beside its field. */
class FormFlawsTest {
    private final FormFlaws flaws = new FormFlaws(List.of(new ApplicationFlaw("slug", "slug-taken", "Taken.")));

    @Test
    void a_field_with_a_flaw_says_so_to_everybody() {
        assertThat(flaws.at("slug")).isEqualTo("Taken.");
        assertThat(flaws.invalid("slug")).isEqualTo("true");
        assertThat(flaws.describedBy("slug")).isEqualTo("slug-flaw slug-hint");
    }

    @Test
    void a_sound_field_keeps_its_hint_only() {
        assertThat(flaws.at("name")).isEmpty();
        assertThat(flaws.invalid("name")).isNull();
        assertThat(flaws.describedBy("name")).isEqualTo("name-hint");
    }
}
