package org.lantern.liberty.command;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lantern.liberty.backup.Backup;
import org.lantern.liberty.backup.Recovery;
import org.lantern.liberty.backup.Restore;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Lock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore file}: everything, into a Lantern that is down. */
@Command(
        name = "restore",
        description =
                "Bring everything back from a backup. What is there is set aside, not deleted. Lantern must be down.")
public final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "file", description = "The backup.")
    private Path file = Path.of("");

    @Option(names = "--secrets", description = "The secrets taken with it; the file beside it unless told.")
    private Optional<Path> secrets = Optional.empty();

    @Option(names = "--key", description = "The key file (age) that opens both; the installation's own unless told.")
    private Optional<Path> key = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "moment",
            description = "Follow the archived log of the database to this moment, or to its end: latest.")
    private Optional<String> to = Optional.empty();

    @Override
    public Integer call() {
        var installation = Installation.withOwnDatabase("restore");
        Lock.during(installation, () -> restore(installation));
        return 0;
    }

    private void restore(Installation installation) {
        try {
            var beside = secrets.orElseGet(() -> Backup.secretsOf(file));
            var opener = key.orElseGet(() -> Backup.ownKey(installation));
            var recovery = to.map(Recovery::parse).orElse(Recovery.BACKUPS_MOMENT);
            var restored = new Restore(installation, output.progress())
                    .run(new Restore.Source(file, beside, opener), recovery, Clock.systemUTC());
            output.result(
                    Json.createObjectBuilder()
                            .add("takenAt", restored.takenAt().toString())
                            .add("release", restored.release())
                            .add(
                                    "aside",
                                    restored.aside()
                                            .<JsonValue>map(path -> Json.createValue(path.toString()))
                                            .orElse(JsonValue.NULL))
                            .build(),
                    "Restored: " + restored.takenAt() + ", Lantern " + restored.release() + "."
                            + restored.aside()
                                    .map(path -> "\nWhat was there before is in " + path + ".")
                                    .orElse("")
                            + "\nStart it with ./lantern up");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
