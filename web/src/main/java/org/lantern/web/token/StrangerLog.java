package org.lantern.web.token;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;

/**
 * Notes in the asked agency's trail that somebody of elsewhere came with a good token: once an hour for each of them, so
 * that nobody can fill a trail that is not theirs and cannot be cleared (R7).
 */
@ApplicationScoped
class StrangerLog {
    private StrangerEntry entry;
    private OnceAnHour<Actor> noted;

    @SuppressWarnings("NullAway.Init")
    StrangerLog() {}

    @Inject
    StrangerLog(StrangerEntry entry) {
        this(entry, Ticker.systemTicker());
    }

    StrangerLog(StrangerEntry entry, Ticker clock) {
        this.entry = entry;
        this.noted = new OnceAnHour<>(clock);
    }

    boolean record() {
        return noted.once(Actors.current(), entry::write);
    }
}
