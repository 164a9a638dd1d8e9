package org.lantern.liberty;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.lantern.liberty.place.Installation;

/** Where the launcher's own faults are told in full; the terminal gets one line. */
final class FaultLog {

    private FaultLog() {}

    /** The file it was written to. */
    static Path write(Exception fault) {
        Path log = Installation.fromEnvironment().log("launcher");
        try (var out =
                new PrintWriter(Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            out.println(Instant.now());
            fault.printStackTrace(out);
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
        return log;
    }
}
