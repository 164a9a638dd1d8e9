package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.lantern.outbox.Outbox;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/** Each day, for each agency that has proved a domain (R3). */
@ApplicationScoped
public class ProofLane implements OutboxHandler {

    static final String LANE = "sign-on-proof";
    private static final String TOPIC = "daily";
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private Proof proof;

    @Inject
    private SignOnStore store;

    @Inject
    private Outbox outbox;

    @Override
    public String lane() {
        return LANE;
    }

    public void begin() {
        outbox.add(LANE, TOPIC, "", DAY);
    }

    @Override
    @Transactional
    public void handle(Work work) {
        proof.lookAgain();
        if (!store.all().isEmpty()) {
            begin();
        }
    }

    /** The provider did not answer for hours; tomorrow is another day. */
    @Override
    public void givenUp(Work work) {
        begin();
    }
}
