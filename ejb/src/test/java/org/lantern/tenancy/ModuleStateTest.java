package org.lantern.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R9: there is no room for content. */
class ModuleStateTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Ana Alvarez", "june.csv", "12", "a@example.org", "Failed", "failed: no file", "é"})
    void what_is_no_word_is_not_taken(String text) {
        assertThatThrownBy(() -> ModuleState.of("last-import", text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModuleState.of(text, "done")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_word_is() {
        assertThat(ModuleState.of("last-import", "rolled-back").state()).isEqualTo("rolled-back");
    }
}
