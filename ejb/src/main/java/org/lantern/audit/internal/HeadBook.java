package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.audit.SealedEntry;
import org.lantern.audit.SigningKeys;
import org.lantern.audit.TrailHead;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;

/** The signed heads of all chains in files outside the database, one a line, one file an agency (R5), and mailed where wanted (R14). */
@ApplicationScoped
public class HeadBook {
    private static final Logger LOG = Logger.getLogger(HeadBook.class.getName());

    @Inject
    @ConfigProperty(name = "lantern.secrets.directory")
    private String secrets;

    @Inject
    @ConfigProperty(name = "lantern.audit.heads-directory")
    private String directory;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ChainStore chain;

    @Inject
    private HeadMail mail;

    private final Map<AgencyId, Long> written = new ConcurrentHashMap<>();

    /** Writes the heads that moved since the last time. */
    public void write() {
        for (Agency agency : agencies.all()) {
            try {
                CurrentAgency.call(agency.id(), this::writeHead);
            } catch (Exception e) {
                LOG.log(Level.WARNING, "the head of a trail could not be written; trying again in an hour", e);
            }
        }
    }

    /** The current agency's chain as it stands at {@code last}. */
    public TrailHead sign(SealedEntry last) {
        try {
            return TrailHead.sign(
                    CurrentAgency.id().value(),
                    last,
                    Instant.now().truncatedTo(ChronoUnit.MICROS),
                    SigningKeys.privateKey(Path.of(secrets, SigningKeys.PRIVATE_FILE)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key that signs heads cannot be used", e);
        }
    }

    private boolean writeHead() throws IOException {
        Optional<SealedEntry> last = chain.last();
        Long before = written.get(CurrentAgency.id());
        if (last.isEmpty() || Long.valueOf(last.get().position()).equals(before)) {
            return false;
        }
        Path book = Files.createDirectories(Path.of(directory))
                .resolve(CurrentAgency.id().value() + ".jsonl");
        TrailHead head = sign(last.get());
        Files.writeString(book, head.json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        mail.send(Optional.of(head));
        written.put(CurrentAgency.id(), last.get().position());
        return true;
    }
}
