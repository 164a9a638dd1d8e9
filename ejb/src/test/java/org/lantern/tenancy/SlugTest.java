package org.lantern.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** tenancy R6. */
class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"riverton", "st-louis-county", "a1", "x-9", "abcdefghijabcdefghijabcdefghijabcdefghij"})
    void a_host_label_may_be_a_slug(String text) {
        assertThat(Slug.flawOf(text)).isEmpty();
        assertThat(new Slug(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "-a",
                "a-",
                "River",
                "ri verton",
                "ríverton",
                "a.b",
                "a_b",
                "../x",
                "riverton\n",
                "abcdefghijabcdefghijabcdefghijabcdefghijk"
            })
    void anything_else_may_not(String text) {
        assertThat(Slug.flawOf(text)).contains(Slug.Flaw.SHAPE);
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console",
                "vendor",
                "id",
                "mail",
                "api",
                "www",
                "files",
                "admin",
                "status",
                "help",
                "support",
                "tips-riverton",
                "xn--rverton-f5a"
            })
    void reserved_names_lead_to_no_agency(String text) {
        assertThat(Slug.flawOf(text)).contains(Slug.Flaw.RESERVED);
    }
}
