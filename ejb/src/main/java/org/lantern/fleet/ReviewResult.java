package org.lantern.fleet;

import org.lantern.tenancy.AgencyId;

/** What came of an operator's decision. A refusal has written nothing. */
public sealed interface ReviewResult {

    /** Provisioning has been asked for; {@link Provisioning} shows how far it is. */
    record Approved(AgencyId agency) implements ReviewResult {}

    /** The question stands on the applicant's page. */
    record Asked() implements ReviewResult {}

    record Rejected() implements ReviewResult {}

    record NoSuchApplication() implements ReviewResult {}

    /** Somebody decided already. */
    record Decided(ApplicationState state) implements ReviewResult {}

    /** There are no words for the applicant, or more than can be taken. */
    record ReasonMissing() implements ReviewResult {}
}
