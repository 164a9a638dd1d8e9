package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R5. */
class DestinationTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/crime-map/imports/018f?tab=rules", "/people"})
    void a_path_on_this_host_is_kept(String path) {
        assertThat(Destination.of(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\\b",
                "/a\r\nSet-Cookie: x",
                "/a b",
                "",
                "evil"
            })
    void anything_else_leads_home(String path) {
        assertThat(Destination.of(path)).isEqualTo(Destination.HOME);
    }

    @Test
    void an_endless_path_leads_home() {
        assertThat(Destination.of("/" + "a".repeat(1_000))).isEqualTo(Destination.HOME);
    }
}
