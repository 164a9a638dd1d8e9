package org.lantern.takeout.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.audit.SigningKeys;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;
import org.lantern.takeout.ArchiveManifest;
import org.lantern.takeout.ArchiveWriter;
import org.lantern.tenancy.AgencyConnection;

/**
 * Makes an archive when its turn comes; the work's topic is its number. Read in one snapshot (R3), kept in transactions beside it;
 * one that was killed begins anew.
 */
@ApplicationScoped
public class TakeoutWork implements OutboxHandler {

    public static final String LANE = "takeout";

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int ROWS_TOLD_AT_ONCE = 2_000;
    private static final int ATTEMPTS = 3;

    @Inject
    private TakeoutLedger ledger;

    @Inject
    private AgencyConnection connection;

    @Inject
    private UserTransaction transaction;

    @Inject
    @ConfigProperty(name = "lantern.release")
    private String release;

    @Inject
    @ConfigProperty(name = "lantern.secrets.directory")
    private String secrets;

    @Override
    public String lane() {
        return LANE;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public void givenUp(Work work) {
        ledger.failed(UUID.fromString(work.topic()));
    }

    @Override
    public void handle(Work work) throws Exception {
        UUID id = UUID.fromString(work.topic());
        if (!ledger.begin(id)) {
            ledger.cancelled(id);
            return;
        }
        try {
            write(id);
        } catch (Cancelled e) {
            ledger.cancelled(id);
        }
    }

    private void write(UUID id) throws Exception {
        PrivateKey key = SigningKeys.privateKey(Path.of(secrets, SigningKeys.PRIVATE_FILE));
        ChunkSink sink = new ChunkSink(ledger, id);
        ArchiveManifest manifest;
        transaction.setTransactionTimeout((int) LONGEST.toSeconds());
        transaction.begin();
        try {
            manifest = connection.snapshot(
                    c -> new ArchiveWriter(c, release, (done, all) -> tell(id, done, all)).write(sink, key));
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            transaction.setTransactionTimeout(0);
        }
        ledger.ready(id, manifest.rows(), sink.bytes(), manifest.sha256());
    }

    private void tell(UUID id, long done, long all) {
        if (done % ROWS_TOLD_AT_ONCE == 1 && !ledger.progress(id, done, all)) {
            throw new Cancelled();
        }
    }

    /** Somebody wants it no more. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
