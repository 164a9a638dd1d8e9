package org.lantern.signup;

import java.util.List;
import org.lantern.fleet.ApplicationFlaw;

/** What came of answering a question. A refusal has written nothing. */
public sealed interface AnswerResult {
    /** @param draft as it is now */
    record Kept(Draft draft) implements AnswerResult {}

    /** @param flaws at least one, each of a field of the question */
    record Unsound(List<ApplicationFlaw> flaws) implements AnswerResult {}

    /** There is no such draft: deleted, expired, handed in, or never there. */
    record Gone() implements AnswerResult {}
}
