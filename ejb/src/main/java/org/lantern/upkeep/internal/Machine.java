package org.lantern.upkeep.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is seen in this machine's files: room, the note of the last backup, certificates. */
@ApplicationScoped
public class Machine {

    @Inject
    @ConfigProperty(name = "lantern.home")
    private String home;

    @Inject
    @ConfigProperty(name = "lantern.backup.mark")
    private Optional<String> mark;

    @Inject
    @ConfigProperty(name = "lantern.certificates")
    private Optional<List<String>> certificates;

    Optional<FileStore> disk() {
        try {
            return Optional.of(Files.getFileStore(Path.of(home)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The later of our own and the operator's (R5). */
    Optional<Instant> backup() {
        return Stream.concat(own().stream(), mark.map(Path::of).flatMap(Machine::written).stream())
                .max(Instant::compareTo);
    }

    private Optional<Instant> own() {
        Path note = Path.of(home, "last-backup.json");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(Files.newBufferedReader(note))) {
            return Optional.of(Instant.parse(reader.readObject().getString("takenAt")));
        } catch (IOException | JsonException | NullPointerException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> written(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** When the first of them runs out. */
    Optional<Instant> certificate() {
        return certificates.orElse(List.of()).stream()
                .flatMap(file -> until(Path.of(file)).stream())
                .min(Instant::compareTo);
    }

    private static Optional<Instant> until(Path file) {
        try (var in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .map(certificate -> certificate.getNotAfter().toInstant())
                    .min(Instant::compareTo);
        } catch (IOException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
