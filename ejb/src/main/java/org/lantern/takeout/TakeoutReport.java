package org.lantern.takeout;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An archive that was asked for, and how far it is.
 *
 * @param askedBy the name of who asked
 * @param rowsAll 0 until it has begun
 * @param rowsPerSecond 0 until it has begun
 * @param remaining as long as it runs and the rate says something
 * @param sizeBytes of the file; 0 until it is ready
 * @param expiresAt when the file goes; empty until it is ready
 */
public record TakeoutReport(
        UUID id,
        State state,
        String askedBy,
        Instant askedAt,
        long rowsDone,
        long rowsAll,
        double rowsPerSecond,
        Optional<Duration> remaining,
        long sizeBytes,
        Optional<Instant> endedAt,
        Optional<Instant> expiresAt) {

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        /** The file can be taken. */
        READY,
        FAILED,
        CANCELLED,
        /** It was ready; the file is gone. */
        EXPIRED;

        public boolean isUnderWay() {
            return this == WAITING || this == RUNNING;
        }
    }
}
