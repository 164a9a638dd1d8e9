package org.lantern.fleet;

/** What an applicant who answers a question is told. A refusal has written nothing. */
public sealed interface AnswerReceipt {
    /** The application waits for its decision again. */
    record Taken() implements AnswerReceipt {}

    record NoSuchApplication() implements AnswerReceipt {}

    /** No question is open. */
    record NotAsked(ApplicationState state) implements AnswerReceipt {}

    /** Another question took the place of the one that was answered. */
    record OtherQuestion() implements AnswerReceipt {}

    /** Nothing but blanks, more than 2,000 characters, or control characters. */
    record Unfit() implements AnswerReceipt {}
}
