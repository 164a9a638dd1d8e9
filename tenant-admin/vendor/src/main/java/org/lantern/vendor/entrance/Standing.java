package org.lantern.vendor.entrance;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.lantern.authority.Role;

/**
 * How one log-in stands with the vendor's realm. The realm is asked again every five seconds of use; while it is silent,
 * what it said last holds for a minute, and nothing after that. A dismissal is final for the log-in.
 */
final class Standing {
    static final Duration FRESH = Duration.ofSeconds(5);
    static final Duration HELD = Duration.ofSeconds(60);

    private final String logIn;
    private String refreshToken;
    private Set<Role> roles = Set.of();
    private Instant askedAt = Instant.MIN;
    private Instant confirmedAt = Instant.MIN;
    private boolean dismissed;

    /** @param logIn what tells this log-in from the next one of the same session */
    Standing(String logIn, String refreshToken) {
        this.logIn = logIn;
        this.refreshToken = refreshToken;
    }

    boolean isOf(String other) {
        return logIn.equals(other);
    }

    /** One request of a session asks, the others wait for its answer. */
    synchronized Now at(Instant now, Realm realm) {
        if (!dismissed && !isWithin(FRESH, askedAt, now)) {
            hear(realm.ask(refreshToken), now);
            askedAt = now;
        }
        if (dismissed) {
            return new Now.Dismissed();
        }
        return isWithin(HELD, confirmedAt, now) ? new Now.In(roles) : new Now.Unknown();
    }

    private void hear(Realm.Answer answer, Instant now) {
        switch (answer) {
            case Realm.Answer.Known known -> {
                roles = known.roles();
                refreshToken = known.next();
                confirmedAt = now;
            }
            case Realm.Answer.Dismissed gone -> dismissed = true;
            case Realm.Answer.Silent silent -> {}
        }
    }

    /** Never true of a moment that is still to come: a clock set back makes nothing last. */
    private static boolean isWithin(Duration time, Instant since, Instant now) {
        return !since.isAfter(now) && now.isBefore(since.plus(time));
    }

    /** What holds at a moment. */
    sealed interface Now {
        record In(Set<Role> roles) implements Now {}

        record Dismissed() implements Now {}

        /** The realm has been silent for too long. */
        record Unknown() implements Now {}
    }
}
