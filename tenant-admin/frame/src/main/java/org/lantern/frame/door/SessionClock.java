package org.lantern.frame.door;

import java.time.Duration;
import java.time.Instant;

/** How long a log-in holds (R3, R4). */
record SessionClock(Instant signedInAt, Instant lastAct) {
    /** Of a session in which nobody has signed in yet. */
    static final Duration UNSIGNED = Duration.ofMinutes(5);

    static SessionClock startedAt(Instant now) {
        return new SessionClock(now, now);
    }

    SessionClock actedAt(Instant now) {
        return new SessionClock(signedInAt, now);
    }

    boolean holdsAt(Instant now, Limits limits) {
        return now.isBefore(lastAct.plus(limits.idle())) && now.isBefore(signedInAt.plus(limits.absolute()));
    }
}
