package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lantern.outbox.Backoff;

/** Sends one waiting letter after the other, in the platform's own name (R7, R8). */
@ApplicationScoped
public class PlatformPost {
    static final int SWEEP = 20;

    private static final Logger LOG = Logger.getLogger(PlatformPost.class.getName());
    private static final String SENDER = "Lantern";

    @Inject
    private PlatformMailLedger ledger;

    @Inject
    private MailServer server;

    /** What is due now, as much as one sweep takes: a thread is not kept for as long as letters keep coming. */
    void deliver() {
        ledger.tidy();
        Optional<PlatformMailLedger.Claimed> next = ledger.claim();
        for (int tried = 1; next.isPresent(); tried++) {
            attempt(next.get());
            next = tried < SWEEP ? ledger.claim() : Optional.empty();
        }
    }

    private void attempt(PlatformMailLedger.Claimed claimed) {
        try {
            server.send(claimed.id(), SENDER, claimed.letter());
        } catch (MailNotSent e) {
            LOG.log(Level.WARNING, "attempt {0} to mail an applicant failed: {1}", new Object[] {
                claimed.attempt(), e.getMessage()
            });
            ledger.again(claimed, String.valueOf(e.getMessage()), Backoff.after(claimed.attempt()));
            return;
        }
        ledger.sent(claimed);
    }
}
