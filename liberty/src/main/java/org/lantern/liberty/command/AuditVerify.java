package org.lantern.liberty.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lantern.audit.SigningKeys;
import org.lantern.audit.TrailFile;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.trail.TrailReport;
import org.lantern.liberty.trail.Trails;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code audit verify}: reads the trails in the database, or one that was taken away, and names every row that is not as it
 * was sealed. Ends with 1 when there is one.
 */
@Command(name = "verify", description = "Find what was altered, removed, moved, cut off or written anew.")
final class AuditVerify implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Option(names = "--agency", paramLabel = "slug", description = "Only this agency's trail.")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--file", paramLabel = "trail.jsonl", description = "A downloaded trail; no database is needed.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "file",
            description = "The public key of the heads, when not this installation's.")
    private Optional<Path> key = Optional.empty();

    @Override
    public Integer call() {
        var reports = file.map(this::verifyFile).orElseGet(this::verifyDatabase);
        var json = Json.createArrayBuilder();
        reports.forEach(report -> json.add(report.json()));
        var whole = reports.stream().allMatch(TrailReport::isWhole);
        JsonObject answer = Json.createObjectBuilder()
                .add("whole", whole)
                .add("trails", json)
                .build();
        output.result(
                answer, String.join("", reports.stream().map(TrailReport::words).toList()));
        return whole ? 0 : 1;
    }

    private List<TrailReport> verifyDatabase() {
        var installation = Installation.fromEnvironment();
        return new Trails(installation, publicKey(installation)).verify(agency);
    }

    private List<TrailReport> verifyFile(Path trail) {
        try (Stream<String> lines = Files.lines(trail)) {
            var reading = TrailFile.verify(lines, publicKey(Installation.fromEnvironment()));
            return List.of(new TrailReport(reading.agency().toString(), reading.length(), reading.findings()));
        } catch (TrailFile.Unreadable e) {
            throw CannotGoOn.refused(trail + ": " + e.getMessage());
        } catch (IOException | java.io.UncheckedIOException e) {
            throw CannotGoOn.missing(trail + " cannot be read: " + e.getMessage());
        }
    }

    private PublicKey publicKey(Installation installation) {
        var place = key.orElseGet(() -> installation.secrets().directory().resolve(SigningKeys.PUBLIC_FILE));
        try {
            return SigningKeys.publicKey(place);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw CannotGoOn.missing("the public key of the heads cannot be read at " + place);
        }
    }
}
