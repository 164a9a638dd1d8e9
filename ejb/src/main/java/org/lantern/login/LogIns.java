package org.lantern.login;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.login.internal.LogInStore;
import org.lantern.login.internal.SignOutStore;

/** What edges ask and tell about the log-in a call comes from. */
@Desk
@Stateless
public class LogIns {

    @Inject
    private LogInStore logIns;

    @Inject
    private SignOutStore signOuts;

    @Inject
    private AuditTrail trail;

    /** Writes the log-in down (R1). Empty, and nothing is written, if it was ended before it came here (R6). */
    @OpenTo("a person who has just logged in, about themself")
    public Optional<UUID> begin(Arrival arrival) {
        return isOver(arrival.mark(), arrival.authenticatedAt())
                ? Optional.empty()
                : Optional.of(logIns.begin(Actors.current(), arrival));
    }

    /** Whether the current person's log-in at the console still holds; asked with every request (R3, R4). */
    @OpenTo("a person who has logged in, about themself")
    public boolean holds(UUID id) {
        return logIns.holds(Actors.current(), id);
    }

    /** Whether a token of the current person was signed out; asked with every call (R3, R4). */
    @OpenTo("a person who has logged in, about themself")
    public boolean isOver(LogInMark mark, Instant authenticatedAt) {
        return signOuts.covers(Actors.current(), mark, authenticatedAt);
    }

    /** The person did something just now. */
    @OpenTo("a person who has logged in, about themself")
    public void used(UUID id) {
        logIns.used(Actors.current(), id);
    }

    /** The person leaves by themself (R7); the edge tells the identity provider. */
    @OpenTo("a person who has logged in, about themself")
    public void left(UUID id) {
        Actor person = Actors.current();
        if (logIns.end(person, id) && person.agency().isPresent()) {
            trail.record("signed-out", "console");
        }
    }
}
