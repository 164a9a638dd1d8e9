package org.lantern.liberty.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Progress;

/**
 * Copies a PostgreSQL that goes on working, by its own functions for that: what is copied is of many moments, and the log from the
 * copy's begin to its end, which comes with it, makes it one. PostgreSQL 18, "Making a Base Backup Using the Low Level API".
 */
final class ServerCopy {

    /** Folders that must be there and whose content must not (same section, "Backing Up the Data Directory"). */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");
    private static final String CONTROL = "global/pg_control";
    private static final int SAID_EVERY = 1_000;
    private static final String PART = "backup";

    private final Path data;
    private final String prefix;
    private final SealedWriter out;
    private final Progress progress;
    private int files;

    /**
     * @param data PostgreSQL's data directory
     * @param prefix of every name in the backup, with a slash at its end
     */
    ServerCopy(Path data, String prefix, SealedWriter out, Progress progress) {
        this.data = data;
        this.prefix = prefix;
        this.out = out;
        this.progress = progress;
    }

    /** @param superuser a connection that does nothing else: the copy ends with it */
    void run(Connection superuser) throws SQLException, IOException {
        // Keeps the log from being recycled until it has been copied; gone with the connection.
        one(
                superuser,
                "select pg_create_physical_replication_slot('lantern_backup_' || pg_backend_pid(), true, true)::text");
        String first = one(superuser, "select pg_walfile_name(pg_backup_start('lantern', true))");
        tree();
        out.file(prefix + CONTROL, data.resolve(CONTROL));
        String last = end(superuser);
        log(first, last);
        progress.say(PART, files + " files of the database server, with its log up to " + last);
    }

    private String end(Connection superuser) throws SQLException, IOException {
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery(
                        "select labelfile, spcmapfile, pg_walfile_name(lsn) from pg_backup_stop(false)")) {
            answer.next();
            out.text(prefix + "backup_label", answer.getString(1));
            if (!answer.getString(2).isBlank()) {
                throw CannotGoOn.refused(
                        "the database has tablespaces outside its data directory, which a backup does not hold");
            }
            return answer.getString(3);
        }
    }

    /** The log's files from the first to the last that the copy needs, and the histories of its time lines. */
    private void log(String first, String last) throws IOException {
        var needed = new ArrayList<Path>();
        try (var present = Files.newDirectoryStream(data.resolve("pg_wal"))) {
            for (var file : present) {
                var name = file.getFileName().toString();
                boolean between =
                        name.length() == first.length() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
                if (between || name.endsWith(".history")) {
                    needed.add(file);
                }
            }
        }
        for (var file : needed) {
            out.file(prefix + "pg_wal/" + file.getFileName(), file);
        }
        var names = needed.stream().map(file -> file.getFileName().toString()).toList();
        if (!names.containsAll(List.of(first, last))) {
            throw CannotGoOn.failed("the database's log from " + first + " to " + last + " is not there any more");
        }
    }

    private void tree() throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                out.folder(prefix + name(folder));
                return EMPTIED.contains(name(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isWanted(file)) {
                    add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
                if (fault instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw fault;
            }
        });
    }

    /** A table that was dropped meanwhile is not missed: the log says that it is gone. */
    private void add(Path file) throws IOException {
        try {
            out.file(prefix + name(file), file);
            files++;
            if (files % SAID_EVERY == 0) {
                progress.say(PART, files + " files");
            }
        } catch (NoSuchFileException e) {
            progress.say(PART, "gone meanwhile: " + name(file));
        }
    }

    private boolean isWanted(Path file) {
        var name = name(file);
        var leaf = file.getFileName().toString();
        return !name.equals(CONTROL)
                && !LEFT_OUT.contains(name)
                && !leaf.startsWith("pgsql_tmp")
                && !leaf.startsWith("pg_internal.init");
    }

    private String name(Path file) {
        return data.relativize(file).toString().replace('\\', '/');
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
