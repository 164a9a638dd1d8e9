package org.lantern.signup;

import java.util.List;
import java.util.UUID;
import org.lantern.fleet.ApplicationFlaw;

/** What came of handing in. A refusal has written nothing. */
public sealed interface Submission {
    record Received(UUID application) implements Submission {}

    /** Something is not answered or not confirmed yet. */
    record Incomplete() implements Submission {}

    /** @param flaws at least one: an address somebody took meanwhile, terms that changed */
    record Refused(List<ApplicationFlaw> flaws) implements Submission {}

    record Gone() implements Submission {}
}
