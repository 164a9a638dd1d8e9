package org.lantern.liberty.command;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lantern.liberty.backup.AgencyRestore;
import org.lantern.liberty.backup.Backup;
import org.lantern.liberty.backup.Recovery;
import org.lantern.liberty.backup.Restore;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Lock;
import org.lantern.takeout.Founding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore file}: everything, into a Lantern that is down; with {@code --agency} one agency, while Lantern works. */
@Command(
        name = "restore",
        description = {
            "Bring everything back from a backup. What is there is set aside, not deleted. Lantern must be down.",
            "With --agency: bring one agency back, from a backup or from its own archive. Lantern must be up; all other"
                    + " agencies work on."
        })
public final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(paramLabel = "file", description = "The backup, or an agency's archive.")
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

    @Option(names = "--agency", paramLabel = "slug", description = "Only this agency of the file.")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--as", paramLabel = "new-slug", description = "As an agency of its own, at this address.")
    private Optional<String> as = Optional.empty();

    @Option(
            names = "--administrator",
            paramLabel = "e-mail",
            description = "Who is asked in as its first administrator; the archive's own first unless told.")
    private Optional<String> administrator = Optional.empty();

    @Option(
            names = "--signed-by",
            paramLabel = "key",
            description =
                    "The public key (audit-signing.pub) of the installation that wrote an archive, when not this one.")
    private Optional<Path> signer = Optional.empty();

    @Override
    public Integer call() {
        var installation =
                agency.isPresent() ? Installation.fromEnvironment() : Installation.withOwnDatabase("restore");
        Lock.during(installation, () -> {
            try {
                if (agency.isPresent()) {
                    restoreAgency(installation, agency.get());
                } else {
                    restore(installation);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return 0;
    }

    private Restore.Source source(Installation installation) {
        return new Restore.Source(
                file,
                secrets.orElseGet(() -> Backup.secretsOf(file)),
                key.orElseGet(() -> Backup.ownKey(installation)));
    }

    private void restoreAgency(Installation installation, String slug) throws IOException {
        if (to.isPresent()) {
            throw CannotGoOn.refused("--to is for the whole server; restore that into another installation, back it up"
                    + " there, and take the agency from that backup");
        }
        var first = administrator.map(address -> new Founding.Administrator(address, address));
        var returned = new AgencyRestore(installation, output.progress())
                .run(new AgencyRestore.Wish(source(installation), slug, as, first, signer));
        var report = new ReturnReport(returned);
        output.result(report.json(), report.words());
    }

    private void restore(Installation installation) throws IOException {
        if (as.isPresent() || administrator.isPresent() || signer.isPresent()) {
            throw CannotGoOn.refused("--as, --administrator and --signed-by go with --agency");
        }
        var recovery = to.map(Recovery::parse).orElse(Recovery.BACKUPS_MOMENT);
        var restored =
                new Restore(installation, output.progress()).run(source(installation), recovery, Clock.systemUTC());
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
    }
}
