package org.lantern.liberty.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lantern.liberty.place.CannotGoOn;

/** Programs of the operating system that a benchmark needs. */
final class Tool {

    /** Where the measured server runs, and where the load comes from (R1). */
    static final String SERVER_CORE = "0";

    static final String LOAD_CORE = "1";

    private Tool() {}

    /** What it printed; ends with a clear line when it is not there or fails. */
    static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw CannotGoOn.failed(String.join(" ", command) + ": " + said.strip());
            }
            return said;
        } catch (IOException e) {
            throw CannotGoOn.missing("a benchmark needs " + command.getFirst() + "; install it (apt-get install wrk"
                    + " nginx-light util-linux)");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Pins every thread of a process to the measured core. */
    static void pin(ProcessHandle process) {
        run(List.of("taskset", "-acp", SERVER_CORE, "" + process.pid()));
    }
}
