package org.lantern.console.stepup;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lantern.authority.Actor;
import org.lantern.authority.StepUpAct;

/**
 * An act that waits in the session for its person to log in once more.
 *
 * @param person who asked, at which agency
 * @param returnPath where the act was begun
 * @param typed what stood in its form, by field
 * @param at when the person was sent to log in
 */
record Asked(Actor person, StepUpAct act, String returnPath, Map<String, String> typed, Proof proof, Instant at) {
    private static final String KEY = Asked.class.getName();

    Asked {
        typed = Map.copyOf(typed);
    }

    static Asked of(Actor person, StepUpAct act, String returnPath, Map<String, String> typed) {
        return new Asked(person, act, returnPath, typed, Proof.fresh(), Instant.MAX);
    }

    Asked sentAt(Instant now) {
        return new Asked(person, act, returnPath, typed, proof, now);
    }

    void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static Optional<Asked> in(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(KEY)).map(Asked.class::cast);
    }

    /** An answer is looked at once, whatever it is. */
    static Optional<Asked> take(HttpSession session) {
        Optional<Asked> asked = in(session);
        session.removeAttribute(KEY);
        return asked;
    }
}
