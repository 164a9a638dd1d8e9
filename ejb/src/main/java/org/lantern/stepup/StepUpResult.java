package org.lantern.stepup;

import java.time.Instant;
import java.util.UUID;

/** What came of confirming. A refusal has written nothing. */
public sealed interface StepUpResult {

    /** @param expiresAt from then on the grant is worth nothing */
    record Confirmed(UUID grant, Instant expiresAt) implements StepUpResult {}

    /** The log-in is more than five minutes old (R2). */
    record NotFresh() implements StepUpResult {}

    /** A program has no log-in, so it confirms nothing (R8). */
    record NotAPerson() implements StepUpResult {}
}
