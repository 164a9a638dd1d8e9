package org.lantern.liberty.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Trees;

/**
 * The migrations of this release on a copy: a backup, unpacked and served beside what runs. It shows that the backup can be brought
 * back, that the migrations run on the data as it is, and how long each takes here.
 */
public final class Rehearsal {

    private static final String PART = "rehearsal";

    private final Installation installation;
    private final Progress progress;

    public Rehearsal(Installation installation, Progress progress) {
        this.installation = installation;
        this.progress = progress;
    }

    /** How long one migration took on the copy. */
    public record Timed(String version, String description, Duration took) {}

    /**
     * Runs them; nothing of what runs is touched, and the copy is deleted.
     *
     * @throws CannotGoOn in the words of the restore or of the migration that failed
     */
    public List<Timed> run(Restore.Source source) throws IOException {
        Path work = installation.home().resolve("rehearsal");
        Path folder = work.resolve("server");
        if (Files.exists(folder)) {
            ServerAside.clear(installation, folder);
        }
        Files.createDirectories(work);
        // The database server may be another user, who has to pass.
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwx--x--x"));
        try (var aside = ServerAside.asItWas(installation, folder, source, progress)) {
            var migrations = aside.migrations();
            var timed = new ArrayList<Timed>();
            for (var migration : migrations.pending()) {
                progress.say(PART, "migration " + migration.version() + " " + migration.description());
                long begun = System.nanoTime();
                migrations.migrateTo(migration.version());
                timed.add(new Timed(
                        migration.version(), migration.description(), Duration.ofNanos(System.nanoTime() - begun)));
            }
            return List.copyOf(timed);
        } finally {
            Trees.delete(work);
        }
    }
}
