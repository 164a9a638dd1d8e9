package org.lantern.takeout.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/** Deletes an archive's file a week after it was made (R9); the work's topic is the archive's number. */
@ApplicationScoped
public class TakeoutExpiry implements OutboxHandler {

    public static final String LANE = "takeout-expiry";

    @Inject
    private TakeoutLedger ledger;

    @Override
    public String lane() {
        return LANE;
    }

    @Override
    public void handle(Work work) {
        ledger.expire(UUID.fromString(work.topic()));
    }
}
