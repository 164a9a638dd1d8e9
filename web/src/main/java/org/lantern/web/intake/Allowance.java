package org.lantern.web.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * What each of many may do within a window: all of it at once, or as it comes back bit by bit. Whoever was silent for a
 * window has it whole, so they can be forgotten.
 */
final class Allowance {
    /** Who is remembered at a time; some 20 MB at most. */
    private static final int MOST = 100_000;

    private final int times;
    private final Duration window;
    private final TimeMeter clock;
    private final Cache<String, Bucket> buckets;

    Allowance(int times, Duration window, TimeMeter clock) {
        this.times = times;
        this.window = window;
        this.clock = clock;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(window)
                .build();
    }

    /** Zero when it may be done now; else how long to wait, and nothing is used up. */
    Duration take(String who) {
        ConsumptionProbe probe = buckets.get(who, w -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** What was taken and not used. */
    void giveBack(String who) {
        buckets.get(who, w -> full()).addTokens(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, window))
                .withCustomTimePrecision(clock)
                .build();
    }
}
