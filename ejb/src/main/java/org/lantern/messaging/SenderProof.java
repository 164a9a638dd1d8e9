package org.lantern.messaging;

/** What came of entering the code of a test mail. A refusal has written nothing but that a try is used up. */
public sealed interface SenderProof {

    record Proved() implements SenderProof {}

    record WrongCode() implements SenderProof {}

    /** None was mailed, or it has run out, or was tried too often: ask for a new one. */
    record NoCode() implements SenderProof {}
}
