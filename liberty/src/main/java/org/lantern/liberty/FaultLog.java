package org.lantern.liberty;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.lantern.liberty.place.Installation;

/** Where the launcher's own faults are told in full; the terminal gets one line. */
final class FaultLog {

    private FaultLog() {}

    /** The file it was written to; empty where none can be written, for telling of a fault must not become another. */
    static Optional<Path> write(Exception fault) {
        try {
            Path log = Installation.fromEnvironment().log("launcher");
            try (var out = new PrintWriter(
                    Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                out.println(Instant.now());
                fault.printStackTrace(out);
            }
            return Optional.of(log);
        } catch (IOException | RuntimeException e) {
            fault.addSuppressed(e);
            return Optional.empty();
        }
    }
}
