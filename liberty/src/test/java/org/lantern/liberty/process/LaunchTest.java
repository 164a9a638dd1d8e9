package org.lantern.liberty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void both_outputs_go_to_the_log_and_the_environment_is_passed_on() throws Exception {
        var log = directory.resolve("some.log");
        var script = List.of("sh", "-c", "echo $GREETING; echo trouble >&2");
        new Launch(script, Map.of("GREETING", "hello"), directory, log).start().waitFor();
        assertThat(log).hasContent("hello\ntrouble");
    }

    /** A Ctrl-C reaches every process of the terminal's session; ours are in none. */
    @Test
    void it_runs_in_a_session_of_its_own_under_the_pid_we_know() throws Exception {
        var log = directory.resolve("session.log");
        var script = List.of("sh", "-c", """
                if [ -r /proc/$$/stat ]; then
                  set -- $(cat /proc/$$/stat); echo $1 $6
                else
                  ps -o pid=,sid= -p $$
                fi
                """);
        var process = new Launch(script, Map.of(), directory, log).start();
        process.waitFor();
        assertThat(Files.readString(log).strip().split("\\s+")).containsExactly("" + process.pid(), "" + process.pid());
    }
}
