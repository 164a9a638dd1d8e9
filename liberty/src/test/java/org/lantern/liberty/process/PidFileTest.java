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

    /** R4: the second number counts from the machine's start, which no clock moves. */
    @Test
    void where_the_kernel_tells_it_the_birth_holds_no_time_of_day() throws IOException {
        file().remember(ProcessHandle.current());
        var birth = Files.readAllLines(file().file()).get(1);
        if (Files.exists(Path.of("/proc/self/stat"))) {
            assertThat(birth).matches("\\d+ [0-9a-f-]{36}");
        } else {
            assertThat(birth).matches("\\d{13}");
        }
    }

    /** A release before this one wrote it so; what it started is still ours. */
    @Test
    void the_time_of_day_is_still_understood() throws IOException {
        var started =
                ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
        Files.writeString(file().file(), ProcessHandle.current().pid() + "\n" + started + "\n");
        assertThat(file().running()).contains(ProcessHandle.current());
    }

    /** R4: the same ticks after another start of the machine are another process. */
    @Test
    void a_birth_before_the_machine_started_anew_is_a_strangers() throws IOException {
        file().remember(ProcessHandle.current());
        var lines = Files.readAllLines(file().file());
        Files.writeString(
                file().file(),
                lines.get(0) + "\n" + lines.get(1).substring(0, lines.get(1).indexOf(" ")) + " of-yesterday\n");
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
