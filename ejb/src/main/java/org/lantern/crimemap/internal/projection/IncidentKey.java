package org.lantern.crimemap.internal.projection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.tenancy.CurrentAgency;

/** Makes public identifiers under the key that lies outside the database, in {@code incident.key}. */
@ApplicationScoped
public class IncidentKey {
    @Inject
    @ConfigProperty(name = "lantern.secrets.directory")
    private String secrets;

    private PublicIds ids = new PublicIds(new byte[] {0});

    @PostConstruct
    void readKey() {
        try {
            ids = new PublicIds(
                    Files.readString(Path.of(secrets, "incident.key")).strip().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The current agency's public identifier of a record. */
    public UUID publicId(String recordNumber) {
        return ids.of(CurrentAgency.id().value(), recordNumber);
    }
}
