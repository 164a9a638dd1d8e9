package org.lantern.liberty.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.ExitCode;
import org.lantern.liberty.process.Waiting;

/** With programs that only bear PostgreSQL's name: what is asked is who they are and where they work. */
class InterlockTest {

    private static final Duration SHORT = Duration.ofMillis(400);

    @TempDir
    private Path directory = Path.of("");

    private final List<Process> begun = new ArrayList<>();

    @AfterEach
    void everythingEnds() {
        begun.forEach(Process::destroyForcibly);
    }

    /** R4: the pid in the lock may belong to anybody after the machine was started anew. */
    @Test
    void a_lock_that_names_a_stranger_is_dropped_and_the_stranger_left_alone() throws IOException {
        Path lock = lock(ProcessHandle.current().pid());
        assertThat(interlock().leftOver()).isEmpty();
        interlock().dropMisleadingLock();
        assertThat(lock).doesNotExist();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    /** Beside the pid it holds the piece of shared memory that orphans are known by. */
    @Test
    void a_lock_that_names_nobody_is_left_for_postgresql_to_judge() throws Exception {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path lock = lock(gone.pid());
        interlock().dropMisleadingLock();
        assertThat(lock).exists();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_lock_that_names_a_postgresql_stays_wherever_that_works() throws IOException {
        Path lock = lock(postgres(Files.createDirectories(directory.resolve("elsewhere")))
                .pid());
        assertThat(interlock().leftOver()).isEmpty();
        interlock().dropMisleadingLock();
        assertThat(lock).exists();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_server_nobody_remembers_is_found_by_whatever_path_it_was_started() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), data());
        var server = postgres(link);
        lock(server.pid());
        assertThat(interlock().leftOver()).contains(server.toHandle());
        assertThat(new Interlock(link).leftOver()).contains(server.toHandle());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void while_an_orphan_works_in_the_data_no_server_is_started() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), data());
        var orphan = postgres(data());
        assertThatThrownBy(() -> new Interlock(link).waitForOrphans(SHORT))
                .isInstanceOfSatisfying(
                        CannotGoOn.class, end -> assertThat(end.exitCode()).isEqualTo(ExitCode.FAILED))
                .hasMessageContaining("" + orphan.pid());
        orphan.destroyForcibly();
        assertThatCode(() -> interlock().waitForOrphans(Duration.ofSeconds(20))).doesNotThrowAnyException();
    }

    private Process postgres(Path workingDirectory) throws IOException {
        Path program = directory.resolve("postgres");
        if (!Files.exists(program)) {
            Files.copy(Path.of("/bin/sleep").toRealPath(), program, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        var process = new ProcessBuilder(program.toString(), "60")
                .directory(workingDirectory.toFile())
                .start();
        begun.add(process);
        Waiting.until(
                Duration.ofSeconds(20),
                () -> process.info()
                        .command()
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent());
        return process;
    }

    private Path lock(long pid) throws IOException {
        return Files.writeString(data().resolve("postmaster.pid"), pid + "\n" + data() + "\n");
    }

    private Path data() throws IOException {
        return Files.createDirectories(directory.resolve("data"));
    }

    private Interlock interlock() {
        return new Interlock(directory.resolve("data"));
    }
}
