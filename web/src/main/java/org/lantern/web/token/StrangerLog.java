package org.lantern.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;

/**
 * Notes in the asked agency's trail that somebody of elsewhere came with a good token: once an hour for each of them, so
 * that nobody can fill a trail that is not theirs and cannot be cleared (R7).
 */
@ApplicationScoped
class StrangerLog {
    private static final Duration SILENCE = Duration.ofHours(1);
    private static final int MOST = 100_000;

    private StrangerEntry entry;
    private Cache<Actor, Boolean> noted;

    @SuppressWarnings("NullAway.Init")
    StrangerLog() {}

    @Inject
    StrangerLog(StrangerEntry entry) {
        this(entry, Ticker.systemTicker());
    }

    StrangerLog(StrangerEntry entry, Ticker clock) {
        this.entry = entry;
        this.noted = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(SILENCE)
                .ticker(clock)
                .build();
    }

    /** Noted only once it is written: a fault leaves the next call to write it. */
    boolean record() {
        return noted.get(Actors.current(), actor -> entry.write());
    }
}
