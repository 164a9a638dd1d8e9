package org.lantern.liberty.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers a process by its pid and its birth, so that a pid given to a stranger since is never taken for ours.
 *
 * @param file two lines: pid; birth
 */
public record PidFile(Path file) {

    public void remember(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + "\n" + Birth.of(process) + "\n");
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
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(Running::is)
                    .filter(process -> Birth.isOf(process, lines.get(1)));
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
}
