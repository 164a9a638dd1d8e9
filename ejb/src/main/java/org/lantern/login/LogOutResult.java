package org.lantern.login;

/** What came of ending a log-in. A refusal has written nothing. */
public sealed interface LogOutResult {

    record Ended() implements LogOutResult {}

    /** Nobody's, or somebody else's (R3). */
    record NoSuchLogIn() implements LogOutResult {}

    /** A program has no log-in (R8). */
    record NotAPerson() implements LogOutResult {}
}
