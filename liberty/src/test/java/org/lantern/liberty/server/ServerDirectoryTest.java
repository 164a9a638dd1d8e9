package org.lantern.liberty.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;

class ServerDirectoryTest {

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void anEarLies() throws IOException {
        Files.writeString(home.resolve("lantern.ear"), "an EAR");
    }

    @Test
    void it_holds_configuration_variables_driver_and_ear() {
        directory().write();
        assertThat(server().resolve("server.xml")).exists();
        assertThat(server().resolve("configDropins/overrides/variables.xml")).exists();
        assertThat(server().resolve("lib/postgresql.jar")).exists();
        assertThat(server().resolve("apps/lantern.ear")).hasContent("an EAR");
        assertThat(directory().isOutdated()).isFalse();
    }

    /** R4 of the benchmarks: one that was killed could not put anything back itself. */
    @Test
    void what_a_killed_benchmark_left_is_known_and_gone_with_the_next_start() {
        directory().write();
        directory().addMeasured("<server/>");
        assertThat(server().resolve("configDropins/overrides/bench.xml")).hasContent("<server/>");
        assertThat(directory().isMeasured()).isTrue();
        directory().write();
        assertThat(directory().isMeasured()).isFalse();
        assertThat(server().resolve("configDropins/overrides/bench.xml")).doesNotExist();
    }

    private ServerDirectory directory() {
        return new ServerDirectory(new Installation(home, home, home, home, new Ports(9380)));
    }

    private Path server() {
        return home.resolve("liberty/servers/lantern");
    }
}
