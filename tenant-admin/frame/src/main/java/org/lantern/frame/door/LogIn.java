package org.lantern.frame.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/**
 * Our own record of a log-in, kept in this console's session. The container's cookie alone would be a log-in on every
 * host of the server; it is one here only together with this record (R2).
 */
record LogIn(Identity identity, SessionClock clock) {
    private static final String KEY = LogIn.class.getName();

    static void start(HttpServletRequest request, Identity identity, Instant now) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) Limits.USUAL.absolute().toSeconds());
        new LogIn(identity, SessionClock.startedAt(now)).keep(session);
    }

    /** True if this log-in was made by this very answer of the identity provider. */
    boolean cameWith(Identity other) {
        return identity.token().equals(other.token());
    }

    static Optional<LogIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEY))
                .map(LogIn.class::cast);
    }

    /**
     * The person did something: the idle time starts anew.
     *
     * @return false if nobody is logged in here any more
     */
    static boolean acted(HttpSession session, Instant at) {
        if (session.getAttribute(KEY) instanceof LogIn logIn) {
            new LogIn(logIn.identity, logIn.clock.actedAt(at)).keep(session);
            return true;
        }
        return false;
    }

    private void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }
}
