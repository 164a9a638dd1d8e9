package org.lantern.outbox;

import java.time.Duration;

/** How long what has failed waits until it is tried again. */
public final class Backoff {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Backoff() {}

    /** 2, 4, 8, … seconds, ten minutes at most. */
    public static Duration after(int attempt) {
        Duration wait = Duration.ofSeconds(1L << Math.min(attempt, 20));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
