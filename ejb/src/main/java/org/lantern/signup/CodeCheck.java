package org.lantern.signup;

/** What came of typing a code. A wrong one is counted, and nothing else is written. */
public sealed interface CodeCheck {
    record Confirmed() implements CodeCheck {}

    /** @param triesLeft 1 to 4 */
    record Wrong(int triesLeft) implements CodeCheck {}

    /** No code can be typed any more: 15 minutes or five tries are over, or none was sent. */
    record RunOut() implements CodeCheck {}

    record Gone() implements CodeCheck {}
}
