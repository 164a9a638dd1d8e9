package org.lantern.liberty.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lantern.liberty.database.Migrations;
import org.lantern.liberty.database.Postgresql;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.process.Sha256;
import org.lantern.liberty.process.Trees;

/** Takes a backup of an installation that runs. */
public final class Backup {

    private static final String SECRETS_SUFFIX = ".secrets";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String PART = "backup";
    private static final long MEGABYTE = 1024L * 1024L;

    private final Installation installation;
    private final Seal seal;
    private final Progress progress;
    private final Clock clock;

    /** @param recipients public keys of age with commas between them; empty for a key of the installation's own */
    public Backup(Installation installation, String recipients, Progress progress, Clock clock) {
        this.installation = installation;
        this.seal = Seal.forRecipients(recipients, keys(installation));
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * What was taken.
     *
     * @param secrets the file beside it
     * @param bytes of the sealed file
     * @param sha256 of the sealed file, in lower-case hexadecimal digits
     */
    public record Taken(Path file, Path secrets, Instant at, long bytes, String sha256) {}

    /** A moment as it stands in the names of files. */
    public static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    /** The file of the secrets that were taken with a backup. */
    public static Path secretsOf(Path backup) {
        return backup.resolveSibling(backup.getFileName() + SECRETS_SUFFIX);
    }

    /** The installation's own key, for which is sealed what nobody else was named for. */
    public static Path ownKey(Installation installation) {
        return Seal.ownKey(keys(installation));
    }

    private static Path keys(Installation installation) {
        return installation.home().resolve("keys");
    }

    /**
     * Writes both files (R1, R2).
     *
     * @throws CannotGoOn missing if the database does not run or the disk has no room, refused if a file is there already
     */
    public Taken take(Path file) throws IOException {
        Path secrets = secretsOf(file);
        for (var wanted : List.of(file, secrets)) {
            if (Files.exists(wanted)) {
                throw CannotGoOn.refused(wanted + " is there already; name another file");
            }
        }
        var postgresql = new Postgresql(installation);
        if (postgresql.process().isEmpty() || !postgresql.isReady()) {
            throw CannotGoOn.missing("the database does not run; start Lantern with ./lantern up");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var data = manifest(Manifest.DATA, at);
        requireRoom(file, data.bytes());
        String sha256 = written(file, out -> data(out, postgresql, data));
        written(secrets, out -> secrets(out, data.of(Manifest.SECRETS)));
        var taken = new Taken(file, secrets, at, Files.size(file), sha256);
        new LastBackup(installation).remember(taken);
        return taken;
    }

    private Manifest manifest(String content, Instant at) throws IOException {
        var schema = Migrations.of(installation).schema();
        var release = Release.current();
        return new Manifest(
                content,
                at,
                release.lantern(),
                schema.orElse(""),
                release.postgresql(),
                Trees.bytes(installation.data()));
    }

    /** Half of what is copied: pages shrink to less than that. */
    private static void requireRoom(Path file, long bytes) throws IOException {
        long usable = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
        long needed = bytes / 2;
        if (usable < needed) {
            throw CannotGoOn.missing("the disk is full: " + usable / MEGABYTE + " MB free where " + file + " would be, "
                    + needed / MEGABYTE + " MB needed");
        }
    }

    private void data(SealedWriter out, Postgresql postgresql, Manifest manifest) throws IOException {
        out.text(Manifest.NAME, manifest.json());
        try (var superuser = postgresql.superuser().open()) {
            new ServerCopy(postgresql.data(), "data/postgresql/", out, progress).run(superuser);
        } catch (SQLException e) {
            throw CannotGoOn.failed("the database does not let itself be copied: " + e.getMessage(), e);
        }
        files(out, "data", installation.data());
        folder(out, "audit-heads", installation.auditHeads());
        folder(out, "mail", installation.caughtMail());
        out.text(Restore.FINISHED, clock.instant().toString());
    }

    private void secrets(SealedWriter out, Manifest manifest) throws IOException {
        out.text(Manifest.NAME, manifest.json());
        files(out, "secrets", installation.secrets().directory());
    }

    private static void folder(SealedWriter out, String name, Path folder) throws IOException {
        out.folder(name);
        try (var present = Files.walk(folder)) {
            for (var file : present.filter(Files::isRegularFile).sorted().toList()) {
                out.file(name + "/" + folder.relativize(file).toString().replace('\\', '/'), file);
            }
        }
    }

    /** Only what lies in the folder itself. */
    private static void files(SealedWriter out, String name, Path folder) throws IOException {
        try (var present = Files.list(folder)) {
            for (var file : present.filter(Files::isRegularFile).sorted().toList()) {
                out.file(name + "/" + file.getFileName(), file);
            }
        }
    }

    private interface Content {
        void write(SealedWriter out) throws IOException;
    }

    /** Its SHA-256. What cannot be written whole is not there afterwards (R4). */
    private String written(Path file, Content content) throws IOException {
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var digest = Sha256.begin();
        try {
            try (OutputStream plain =
                            new DigestOutputStream(Files.newOutputStream(draft, StandardOpenOption.WRITE), digest);
                    var out = new SealedWriter(plain, seal)) {
                content.write(out);
                out.end();
            } catch (IOException e) {
                throw CannotGoOn.missing(file + " cannot be written: " + e.getMessage());
            }
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        progress.say(PART, file + " is written");
        return Sha256.end(digest);
    }
}
