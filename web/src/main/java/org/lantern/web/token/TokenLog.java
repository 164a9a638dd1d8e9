package org.lantern.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;

/**
 * Notes in the agency's trail that somebody came in by token: once for each log-in, not for each call (R9). And that a
 * token was refused: who it was nobody can say, so once an hour for each reason (R10).
 */
@ApplicationScoped
class TokenLog {
    private static final Duration SILENCE = Duration.ofHours(1);
    private static final int MOST = 100_000;

    private TokenEntry entry;
    private Cache<Noted, Boolean> noted;

    private record Noted(Actor actor, String what) {}

    @SuppressWarnings("NullAway.Init")
    TokenLog() {}

    @Inject
    TokenLog(TokenEntry entry) {
        this(entry, Ticker.systemTicker());
    }

    TokenLog(TokenEntry entry, Ticker clock) {
        this.entry = entry;
        this.noted = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(SILENCE)
                .ticker(clock)
                .build();
    }

    /** The current actor came with a token of this log-in. Noted only once it is written: a fault leaves the next call to. */
    boolean signedIn(String session) {
        return noted.get(new Noted(Actors.current(), session), what -> entry.signedIn(session));
    }

    boolean refused(Refusal refusal) {
        String reason = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return noted.get(new Noted(Actors.current(), reason), what -> entry.refused(SILENCE, reason));
    }
}
