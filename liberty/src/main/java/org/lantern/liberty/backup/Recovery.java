package org.lantern.liberty.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.liberty.database.WalArchive;
import org.lantern.liberty.place.CannotGoOn;

/**
 * Up to where the database's log is followed after a backup (R8).
 *
 * @param until the last moment that counts; empty for the backup's own, or for all there is
 * @param isLatest all there is
 */
public record Recovery(Optional<Instant> until, boolean isLatest) {

    public static final Recovery BACKUPS_MOMENT = new Recovery(Optional.empty(), false);
    private static final String LATEST = "latest";

    /** @param asked {@code latest}, or a moment as {@code 2026-11-23T22:00:00Z} */
    public static Recovery parse(String asked) {
        if (asked.equals(LATEST)) {
            return new Recovery(Optional.empty(), true);
        }
        try {
            return new Recovery(Optional.of(Instant.parse(asked)), false);
        } catch (DateTimeException e) {
            throw CannotGoOn.refused("--to takes latest, or a moment as 2026-11-23T22:00:00Z, not '" + asked + "'");
        }
    }

    private boolean isBeyondTheBackup() {
        return isLatest || until.isPresent();
    }

    /** Refuses what cannot be followed, before anything is changed. */
    void require(Optional<WalArchive> archive, Instant finishedAt) {
        if (isBeyondTheBackup() && archive.isEmpty()) {
            throw CannotGoOn.refused(
                    "--to needs the archive of the database's log; name its folder in LANTERN_WAL_ARCHIVE");
        }
        if (until.isPresent() && !until.get().isAfter(finishedAt)) {
            throw CannotGoOn.refused(
                    "the backup was finished at " + finishedAt + "; for " + until.get() + " take an older one");
        }
    }

    /**
     * Tells PostgreSQL. Where the log is archived a new time line begins in any case: the names of the old one's files are taken.
     *
     * @param data the unpacked data directory
     * @param aside the log of the database that stood there before, for what was not archived yet
     */
    void prepare(Path data, WalArchive archive, Path aside) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(line("restore_command", archive.restoreCommand(isBeyondTheBackup() ? List.of(aside) : List.of())));
        lines.add(line("recovery_target_action", "promote"));
        lines.add(line("recovery_target_timeline", "latest"));
        until.ifPresent(moment -> lines.add(line("recovery_target_time", written(moment))));
        if (!isBeyondTheBackup()) {
            lines.add(line("recovery_target", "immediate"));
        }
        Files.write(data.resolve("postgresql.auto.conf"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.createFile(data.resolve("recovery.signal"));
    }

    /** When PostgreSQL reads this it knows no names of time zones yet, not even Z. */
    private static String written(Instant moment) {
        return moment.toString().replace('T', ' ').replace("Z", "+00");
    }

    private static String line(String setting, String value) {
        return setting + " = '" + value.replace("'", "''") + "'";
    }
}
