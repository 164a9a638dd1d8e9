package org.lantern.liberty.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.process.Running;
import org.lantern.liberty.process.Waiting;

/**
 * Keeps two servers from one data directory. PostgreSQL does so itself by {@code postmaster.pid}, which names a process and
 * a piece of shared memory: it refuses while either lives. We take the file away only where the pid would mislead it.
 *
 * @param data PostgreSQL's data directory
 */
record Interlock(Path data) {

    /**
     * Prints the pids of PostgreSQL's processes that work in a directory. Every one of them changes into it at its start;
     * {@code -ef} compares the directories themselves, by whatever path they were reached. Silent where there is no /proc.
     */
    private static final String HOLDERS = """
            for process in /proc/[0-9]*; do
              [ "$process/cwd" -ef "$1" ] || continue
              read -r name 2>/dev/null <"$process/comm" || continue
              [ "$name" != postgres ] || echo "${process#/proc/}"
            done
            """;

    /** A postmaster that serves this data directory although nobody remembers starting it. */
    Optional<ProcessHandle> leftOver() {
        return named().filter(Running::is).filter(this::serves);
    }

    /**
     * Without their postmaster, server processes finish what they are at and notice. A second server beside them would
     * destroy the data, so there is none while one of them is left.
     */
    void waitForOrphans(Duration bound) {
        if (!Waiting.until(bound, () -> holders().isEmpty())) {
            throw CannotGoOn.failed("processes of a killed PostgreSQL still work in " + data + " (pid "
                    + String.join(", ", holders()) + "); end them, then start again");
        }
    }

    /** After a restart of the machine the pid may be a stranger's; and one that merely was not collected serves nobody. */
    void dropMisleadingLock() {
        if (named().filter(process -> !Running.is(process) || isStranger(process))
                .isPresent()) {
            try {
                Files.deleteIfExists(lock());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Pids of PostgreSQL's processes that work in this directory. */
    List<String> holders() {
        if (!Files.exists(data)) {
            return List.of();
        }
        try {
            var process = new ProcessBuilder(
                            Guise.ofThisMachine().onlooker(List.of("sh", "-c", HOLDERS, "sh", "" + data)))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var out = process.inputReader(StandardCharsets.US_ASCII)) {
                return out.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean serves(ProcessHandle process) {
        return holders().contains("" + process.pid())
                || process.info()
                        .commandLine()
                        .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                        .isPresent();
    }

    /** In doubt it is none: then PostgreSQL refuses, and nothing is lost. */
    private static boolean isStranger(ProcessHandle process) {
        return program(process).filter(name -> !name.equals("postgres")).isPresent();
    }

    private static Optional<String> program(ProcessHandle process) {
        try {
            return Optional.of(Files.readString(Path.of("/proc", "" + process.pid(), "comm"))
                    .strip());
        } catch (IOException e) {
            return process.info().command().map(command -> "" + Path.of(command).getFileName());
        }
    }

    /** The process whose pid the lock holds, whoever that is now. */
    private Optional<ProcessHandle> named() {
        try {
            return Files.exists(lock())
                    ? Files.readString(lock()).lines().findFirst().flatMap(Interlock::process)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path lock() {
        return data.resolve("postmaster.pid");
    }

    private static Optional<ProcessHandle> process(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
