package org.lantern.messaging;

/** What came of asking for a test mail. */
public sealed interface SenderTest {

    /** @param to the asking administrator's own address */
    record Mailed(String to) implements SenderTest {}

    /** Nothing was sent: the agency's mail arrives, that is known. */
    record AlreadyProved() implements SenderTest {}
}
