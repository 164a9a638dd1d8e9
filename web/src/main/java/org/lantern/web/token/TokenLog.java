package org.lantern.web.token;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;

/**
 * Notes in the agency's trail that somebody came in by token: once for each log-in, not for each call (R9). And that a
 * token was refused: who it was nobody can say, so once an hour for each reason (R10).
 */
@ApplicationScoped
class TokenLog {
    private TokenEntry entry;
    private OnceAnHour<Noted> noted;

    private record Noted(Actor actor, String what) {}

    @SuppressWarnings("NullAway.Init")
    TokenLog() {}

    @Inject
    TokenLog(TokenEntry entry) {
        this(entry, Ticker.systemTicker());
    }

    TokenLog(TokenEntry entry, Ticker clock) {
        this.entry = entry;
        this.noted = new OnceAnHour<>(clock);
    }

    /** The current actor came with a token of this log-in. */
    boolean signedIn(String session) {
        return noted.once(new Noted(Actors.current(), session), () -> entry.signedIn(session));
    }

    boolean refused(Refusal refusal) {
        String reason = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return noted.once(new Noted(Actors.current(), reason), () -> entry.refused(OnceAnHour.HOUR, reason));
    }
}
