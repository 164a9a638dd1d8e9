package org.lantern.liberty.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.process.Java;
import org.postgresql.Driver;

/** The server directory of Liberty: configuration, driver and EAR as this release brings them, written anew at each start. */
final class ServerDirectory {

    static final String SERVER = "lantern";

    private final Installation installation;
    private final Path server;

    ServerDirectory(Installation installation) {
        this.installation = installation;
        this.server = userDirectory().resolve("servers").resolve(SERVER);
    }

    Path userDirectory() {
        return installation.home().resolve("liberty");
    }

    Path outputDirectory() {
        return installation.home().resolve("liberty/output");
    }

    /** What a benchmark that was killed has left is gone after it. */
    void write() {
        try {
            Files.deleteIfExists(measured());
            Files.deleteIfExists(levels());
            for (String directory : new String[] {"apps", "lib", "configDropins/overrides"}) {
                Files.createDirectories(server.resolve(directory));
            }
            try (var in = ServerDirectory.class.getResourceAsStream("server.xml")) {
                Files.copy(in, server.resolve("server.xml"), StandardCopyOption.REPLACE_EXISTING);
            }
            replace(Java.origin(Driver.class), server.resolve("lib/postgresql.jar"));
            if (isOutdated()) {
                replace(installation.ear(), ear());
            }
            new Variables(installation).write(server.resolve("configDropins/overrides/variables.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds to the configuration until the next {@link #write}. */
    void addMeasured(String configuration) {
        try {
            Files.writeString(measured(), configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the log says from now on, until it is changed again or the server starts anew. */
    void level(String specification) {
        try {
            Path draft = levels().resolveSibling(".levels.draft");
            Files.writeString(draft, "<server><logging traceSpecification=\"" + specification + "\"/></server>\n");
            Files.move(draft, levels(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path levels() {
        return server.resolve("configDropins/overrides/levels.xml");
    }

    boolean isMeasured() {
        return Files.exists(measured());
    }

    boolean isOutdated() {
        try {
            return !Files.exists(ear()) || Files.mismatch(installation.ear(), ear()) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path measured() {
        return server.resolve("configDropins/overrides/bench.xml");
    }

    private Path ear() {
        return server.resolve("apps/lantern.ear");
    }

    private static void replace(Path source, Path target) throws IOException {
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
