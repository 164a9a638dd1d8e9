package org.lantern.fleet;

import org.lantern.tenancy.AgencyState;

/** What came of suspending or resuming an agency. A refusal has written nothing. */
public sealed interface SuspensionResult {

    /** Every node knows it within seconds. */
    record Suspended() implements SuspensionResult {}

    /**
     * Every node knows it within seconds.
     *
     * @param now where it stood before it was suspended: trial or live
     */
    record Resumed(AgencyState now) implements SuspensionResult {}

    /** It stands as it was asked for already; nothing was done a second time. */
    record AlreadySo(AgencyState now) implements SuspensionResult {}

    /** It is suspended for a reason that its people have been told; another one does not take its place. */
    record OtherReason() implements SuspensionResult {}

    /** Only what is in trial or live is suspended, and only what is suspended is resumed. */
    record NotInThisState(AgencyState state) implements SuspensionResult {}

    record NoSuchAgency() implements SuspensionResult {}

    /** There are no words for the agency's people, or more than can be taken. */
    record ReasonMissing() implements SuspensionResult {}
}
