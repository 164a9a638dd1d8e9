package org.lantern.fleet;

import java.util.List;
import java.util.UUID;

/** What the applicant is told. A refusal has written nothing. */
public sealed interface ApplicationReceipt {

    record Received(UUID id) implements ApplicationReceipt {}

    /** @param flaws at least one, in the order of the form's fields */
    record Refused(List<ApplicationFlaw> flaws) implements ApplicationReceipt {}
}
