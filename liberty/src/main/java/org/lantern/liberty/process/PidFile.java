package org.lantern.liberty.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process by its pid and its start time, so that a pid given to a stranger since is never taken for ours.
 *
 * @param file two lines: pid; start as milliseconds since the epoch
 */
public record PidFile(Path file) {

    /** The kernel counts the start in ticks since boot; the boot time moves a little with the wall clock. */
    private static final Duration CLOCK_MOVES = Duration.ofSeconds(2);

    public void remember(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + "\n" + startOf(process).toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process we remembered, if it still runs and is no stranger. */
    public Optional<ProcessHandle> running() {
        try {
            var lines = Files.readAllLines(file);
            if (lines.size() < 2) {
                return Optional.empty();
            }
            var start = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            Duration.between(start, startOf(process)).abs().compareTo(CLOCK_MOVES) <= 0);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
