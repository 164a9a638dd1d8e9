package org.lantern.liberty.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTest {

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void asTheScriptPassesItOn() {
        for (String place : new String[] {"home", "runtime", "launcher", "servers"}) {
            System.setProperty("lantern." + place, home.toString());
        }
    }

    @AfterEach
    void nothingStays() {
        for (String name : new String[] {"home", "runtime", "launcher", "servers", "port-base"}) {
            System.clearProperty("lantern." + name);
        }
    }

    @Test
    void the_base_it_is_given_is_the_base_it_uses() {
        assertThat(at("09080").base()).isEqualTo(9080);
        assertThat(at("9980").base()).isEqualTo(9980);
    }

    /** R1: none of them may become another base in silence. */
    @ParameterizedTest
    @ValueSource(strings = {"80", "70000", "99999999999", "", "9080x", "0x2378"})
    void a_base_that_is_none_is_refused_in_words(String base) {
        assertThatThrownBy(() -> at(base))
                .isInstanceOfSatisfying(
                        CannotGoOn.class, end -> assertThat(end.exitCode()).isEqualTo(ExitCode.REFUSED))
                .hasMessageContaining("LANTERN_PORT_BASE");
    }

    /** R1: a file stands where the directory should be. */
    @Test
    void a_home_that_cannot_be_made_is_missing() throws IOException {
        Files.createFile(home.resolve("run"));
        assertThatThrownBy(() -> Installation.fromEnvironment().run())
                .isInstanceOfSatisfying(
                        CannotGoOn.class, end -> assertThat(end.exitCode()).isEqualTo(ExitCode.MISSING))
                .hasMessageContaining("LANTERN_HOME");
    }

    private static Ports at(String base) {
        System.setProperty("lantern.port-base", base);
        return Installation.fromEnvironment().ports();
    }
}
