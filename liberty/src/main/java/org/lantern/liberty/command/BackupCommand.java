package org.lantern.liberty.command;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lantern.liberty.backup.Backup;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup [file]}: everything, while it runs. */
@Command(
        name = "backup",
        description = "Take a sealed backup of everything while it runs; secrets go to a second file beside it.")
public final class BackupCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1024.0 * 1024.0;

    @Mixin
    private Output output = new Output();

    @Parameters(arity = "0..1", paramLabel = "file", description = "Where to; in LANTERN_HOME/backups unless told.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var installation = Installation.withOwnDatabase("backup");
        var clock = Clock.systemUTC();
        var recipients = System.getProperty("lantern.backup-recipients", "");
        var target = file.orElseGet(() -> installation
                        .home()
                        .resolve("backups")
                        .resolve("lantern-%s-%s.backup"
                                .formatted(Release.current().lantern(), Backup.stamp(clock.instant()))))
                .toAbsolutePath();
        var taken = new Backup(installation, recipients, output.progress(), clock).take(target);
        output.result(
                Json.createObjectBuilder()
                        .add("file", taken.file().toString())
                        .add("secrets", taken.secrets().toString())
                        .add("takenAt", taken.at().toString())
                        .add("bytes", taken.bytes())
                        .add("sha256", taken.sha256())
                        .build(),
                String.format(
                        Locale.ROOT,
                        "%s%n%s%n%.1f MB, SHA-256 %s%n%s",
                        taken.file(),
                        taken.secrets(),
                        taken.bytes() / MEGABYTE,
                        taken.sha256(),
                        recipients.isBlank()
                                ? "Sealed for the key in " + Backup.ownKey(installation)
                                        + ". Keep a copy of it elsewhere: without it nobody opens the backup."
                                : "Sealed for " + recipients));
        return 0;
    }
}
