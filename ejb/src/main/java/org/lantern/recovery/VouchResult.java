package org.lantern.recovery;

import org.lantern.authority.StepUpAct;

/** What came of vouching for a colleague. A refusal has written nothing and sent nothing. */
public sealed interface VouchResult {

    /** The mail with the link is on its way. */
    record Vouched() implements VouchResult {}

    record NoSuchMember() implements VouchResult {}

    /** Nobody vouches for themselves (R2). */
    record Oneself() implements VouchResult {}

    /** @param act what has to be confirmed first */
    record StepUpNeeded(StepUpAct act) implements VouchResult {}
}
