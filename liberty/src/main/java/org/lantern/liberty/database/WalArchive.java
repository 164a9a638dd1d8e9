package org.lantern.liberty.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantern.liberty.place.CannotGoOn;

/**
 * Where PostgreSQL puts its write-ahead log, file by file as each is full or a minute old: with a backup from before, any moment since can
 * be brought back. PostgreSQL 18, section 25.3.1 "Setting Up WAL Archiving".
 *
 * @param folder on another disk, best; its files hold what the database holds, and are not sealed
 */
public record WalArchive(Path folder) {
    public static final String PROPERTY = "lantern.wal-archive";
    private static final int SECONDS = 60;
    /** What means something to a shell or to PostgreSQL within the commands below. */
    private static final Pattern SPECIAL = Pattern.compile("[\"'%$`\\\\\\p{Cntrl}]");

    public WalArchive {
        if (!folder.isAbsolute() || SPECIAL.matcher(folder.toString()).find()) {
            throw CannotGoOn.refused(
                    "LANTERN_WAL_ARCHIVE must be a whole path without quotes, %, $, ` and \\, not '" + folder + "'");
        }
    }

    /** What the start script passes on; empty if the log is not kept. */
    public static Optional<WalArchive> fromEnvironment() {
        return Optional.of(System.getProperty(PROPERTY, ""))
                .filter(folder -> !folder.isBlank())
                .map(folder -> new WalArchive(Path.of(folder)));
    }

    /** Under its name a file is whole; one that is there is never overwritten. */
    List<String> settings() {
        String draft = "\"" + folder + "/.%f.draft\"";
        String file = "\"" + folder + "/%f\"";
        return List.of(
                "archive_mode=on",
                "archive_timeout=" + SECONDS,
                "archive_command=test ! -f " + file + " && cp \"%p\" " + draft + " && sync " + draft + " && mv " + draft
                        + " " + file);
    }

    /**
     * What brings a file of the log back.
     *
     * @param others folders to look into for what was not archived yet
     */
    public String restoreCommand(List<Path> others) {
        var command = new StringBuilder("cp \"" + folder + "/%f\" \"%p\"");
        others.forEach(other -> command.append(" || cp \"")
                .append(new WalArchive(other).folder())
                .append("/%f\" \"%p\""));
        return command.toString();
    }
}
