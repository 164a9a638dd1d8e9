package org.lantern.takeout;

import java.util.UUID;
import org.lantern.authority.StepUpAct;

/** What came of asking for an archive. A refusal has written nothing. */
public sealed interface TakeoutReceipt {

    record Asked(UUID takeout) implements TakeoutReceipt {}

    /** Another one is under way (R9). */
    record OneAtATime() implements TakeoutReceipt {}

    /** It was not confirmed by a log-in made for it. */
    record StepUpNeeded(StepUpAct act) implements TakeoutReceipt {}
}
