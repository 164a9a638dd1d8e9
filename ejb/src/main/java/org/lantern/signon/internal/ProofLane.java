package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/** Each day, for each agency that has proved a domain (R3). */
@ApplicationScoped
public class ProofLane implements OutboxHandler {

    static final String LANE = "sign-on-proof";

    @Inject
    private Proof proof;

    @Inject
    private DailyProofs daily;

    @Override
    public String lane() {
        return LANE;
    }

    @Override
    public void handle(Work work) {
        proof.lookAgain();
        if (!daily.all().isEmpty()) {
            daily.tomorrow();
        }
    }

    /** The provider did not answer for hours; tomorrow is another day. */
    @Override
    public void givenUp(Work work) {
        daily.tomorrow();
    }
}
