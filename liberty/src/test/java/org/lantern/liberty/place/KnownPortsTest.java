package org.lantern.liberty.place;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPortsTest {

    @TempDir
    private Path home = Path.of("");

    @Test
    void a_first_start_may_take_any() {
        assertThatCode(() -> at(9080).require()).doesNotThrowAnyException();
    }

    @Test
    void later_starts_keep_the_ports_the_data_was_made_with() {
        at(9080).remember();
        assertThatCode(() -> at(9080).require()).doesNotThrowAnyException();
        assertThatThrownBy(() -> at(9180).require())
                .isInstanceOfSatisfying(
                        CannotGoOn.class,
                        end -> org.assertj.core.api.Assertions.assertThat(end.exitCode())
                                .isEqualTo(ExitCode.REFUSED))
                .hasMessageContaining("LANTERN_PORT_BASE=9080");
    }

    private KnownPorts at(int base) {
        return new KnownPorts(new Installation(home, home, home, home, new Ports(base)));
    }
}
