package org.lantern.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Does something once an hour for each key. It counts only once it is done: a fault leaves the next call to do it. */
final class OnceAnHour<K> {
    static final Duration HOUR = Duration.ofHours(1);

    private static final int MOST = 100_000;

    private final Cache<K, Boolean> done;

    OnceAnHour(Ticker clock) {
        this.done = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(HOUR)
                .ticker(clock)
                .build();
    }

    boolean once(K key, BooleanSupplier work) {
        return done.get(key, missing -> work.getAsBoolean());
    }
}
