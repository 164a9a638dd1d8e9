package org.lantern.liberty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_running_process_is_known_again() {
        var file = file();
        file.remember(ProcessHandle.current());
        assertThat(file.running()).contains(ProcessHandle.current());
    }

    /** R4 */
    @Test
    void a_stranger_with_the_same_pid_is_not_ours() throws IOException {
        Files.writeString(file().file(), ProcessHandle.current().pid() + "\n1000000000000\n");
        assertThat(file().running()).isEmpty();
    }

    @Test
    void a_process_that_has_ended_is_gone() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        file().remember(process.toHandle());
        assertThat(file().running()).isPresent();
        process.destroyForcibly().waitFor();
        assertThat(file().running()).isEmpty();
    }

    @Test
    void a_torn_or_missing_file_names_nobody() throws IOException {
        assertThat(file().running()).isEmpty();
        Files.writeString(file().file(), "12");
        assertThat(file().running()).isEmpty();
        Files.writeString(file().file(), "twelve\nnow\n");
        assertThat(file().running()).isEmpty();
    }

    @Test
    void what_is_forgotten_is_gone() {
        file().remember(ProcessHandle.current());
        file().forget();
        assertThat(file().running()).isEmpty();
    }

    private PidFile file() {
        return new PidFile(directory.resolve("some.pid"));
    }
}
