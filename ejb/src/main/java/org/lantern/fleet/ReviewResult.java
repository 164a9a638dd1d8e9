package org.lantern.fleet;

import org.lantern.tenancy.AgencyId;

/** What came of an operator's decision. A refusal has written nothing. */
public sealed interface ReviewResult {

    /** Provisioning has been asked for; {@link Provisioning} shows how far it is. */
    record Approved(AgencyId agency) implements ReviewResult {}

    record Rejected() implements ReviewResult {}

    record NoSuchApplication() implements ReviewResult {}

    /** Somebody decided already. */
    record Decided(ApplicationState state) implements ReviewResult {}

    record ReasonMissing() implements ReviewResult {}
}
