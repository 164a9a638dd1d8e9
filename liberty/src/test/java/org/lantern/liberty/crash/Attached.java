package org.lantern.liberty.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A verb that stays in the foreground.
 *
 * @param said what it has printed so far
 */
record Attached(Process process, Path said) {
    private static final long BOUND_MINUTES = 3;

    boolean hasSaid(String words) {
        try {
            return Files.readString(said).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Ctrl-C sends; true once it has ended. */
    boolean interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT \"$1\"", "sh", "" + process.pid())
                .start()
                .waitFor();
        return process.waitFor(BOUND_MINUTES, TimeUnit.MINUTES);
    }
}
