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

    /** Of acts that end out of order the latest counts. */
    SessionClock actedAt(Instant at) {
        return at.isAfter(lastAct) ? new SessionClock(signedInAt, at) : this;
    }

    boolean holdsAt(Instant now, Limits limits) {
        return now.isBefore(lastAct.plus(limits.idle())) && now.isBefore(signedInAt.plus(limits.absolute()));
    }
}
