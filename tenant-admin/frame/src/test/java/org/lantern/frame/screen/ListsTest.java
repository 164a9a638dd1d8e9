package org.lantern.frame.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {
    @Test
    void a_table_has_a_name_for_who_cannot_see_it() {
        var table = Lists.table(String.class, "People");

        assertThat(table.getAriaLabel()).contains("People");
        assertThat(table.getElement().hasAttribute("aria-label")).isFalse();
    }
}
