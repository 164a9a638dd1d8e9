package org.lantern.login;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.login.internal.KnownLogIns;
import org.lantern.membership.CurrentMember;

/** Where a member sees where they are logged in, and ends it. */
@Desk
@Stateless
public class LogInDesk {
    private static final String ALL = "log-in";

    @Inject
    private KnownLogIns known;

    @Inject
    private SignOut signOut;

    @Inject
    private CurrentMember member;

    @Inject
    private AuditTrail trail;

    /**
     * The current person's log-ins (R2); none for a program (R8).
     *
     * @param current the log-in that asks
     */
    @OpenTo("a member, about themself")
    public Optional<OwnLogIns> list(LogInMark current) {
        return member.get().isPerson() ? Optional.of(known.of(Actors.current(), current)) : Optional.empty();
    }

    /** Ends one of the current person's log-ins (R3). */
    @OpenTo("a member, about themself")
    public LogOutResult end(LogInMark mark) {
        if (!member.get().isPerson()) {
            return new LogOutResult.NotAPerson();
        }
        Actor person = Actors.current();
        if (!known.has(person, mark)) {
            return new LogOutResult.NoSuchLogIn();
        }
        signOut.of(person.issuer(), person.subject(), mark);
        trail.record("log-in-ended", ALL, Map.of("mark", mark.digits()));
        return new LogOutResult.Ended();
    }

    /** Ends all of them, the one that asks too (R4). */
    @OpenTo("a member, about themself")
    public LogOutResult endEverywhere() {
        if (!member.get().isPerson()) {
            return new LogOutResult.NotAPerson();
        }
        Actor person = Actors.current();
        signOut.everywhere(person.issuer(), person.subject());
        trail.record("signed-out-everywhere", ALL);
        return new LogOutResult.Ended();
    }
}
