package org.lantern.signup;

import java.time.Duration;

/** What came of asking for a code. A refusal has sent nothing. */
public sealed interface CodeSending {
    record Sent() implements CodeSending {}

    /** Nothing to do: the address is confirmed. */
    record Confirmed() implements CodeSending {}

    /** No address is known yet. */
    record NoAddress() implements CodeSending {}

    /** As many codes as an hour allows were sent. */
    record TooMany(Duration retryAfter) implements CodeSending {}

    record Gone() implements CodeSending {}
}
