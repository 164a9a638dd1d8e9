package org.lantern.retention;

import org.lantern.authority.StepUpAct;

/** What came of placing or releasing a hold. A refusal has written nothing. */
public sealed interface HoldResult {

    record Placed(LegalHold hold) implements HoldResult {}

    record Released(LegalHold hold) implements HoldResult {}

    /** @param field {@code recordClass}, {@code object}, {@code number} or {@code reason} */
    record Wrong(String field, String words) implements HoldResult {}

    record NoSuchHold() implements HoldResult {}

    record AlreadyReleased() implements HoldResult {}

    record StepUpNeeded(StepUpAct act) implements HoldResult {}
}
