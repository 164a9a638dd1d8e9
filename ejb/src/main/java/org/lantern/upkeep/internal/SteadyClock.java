package org.lantern.upkeep.internal;

import java.time.Duration;
import java.time.Instant;

/** Tells a clock that jumps from one that goes, by a second clock that nobody sets. Of one thread. */
final class SteadyClock {

    static final Duration JUMP = Duration.ofSeconds(10);
    static final Duration REMEMBERED = Duration.ofHours(1);

    private long beforeNanos;
    private Instant before;
    private Duration jumped = Duration.ZERO;
    private long jumpedNanos;

    /**
     * @param nanos of the clock that nobody sets
     * @param now of the other one
     */
    SteadyClock(long nanos, Instant now) {
        this.beforeNanos = nanos;
        this.before = now;
        this.jumpedNanos = nanos;
    }

    /** The largest jump within the last hour; zero if there was none. */
    Duration look(long nanos, Instant now) {
        Duration off = Duration.between(before, now).minusNanos(nanos - beforeNanos);
        if (nanos - jumpedNanos > REMEMBERED.toNanos()) {
            jumped = Duration.ZERO;
        }
        if (off.abs().compareTo(JUMP) > 0 && off.abs().compareTo(jumped.abs()) > 0) {
            jumped = off;
            jumpedNanos = nanos;
        }
        before = now;
        beforeNanos = nanos;
        return jumped;
    }
}
