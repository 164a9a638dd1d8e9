package org.lantern.console.stepup;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.PresentedGrant;
import org.lantern.authority.StepUpAct;

/**
 * An act whose person is back from the log-in.
 *
 * @param typed what stood in its form, by field
 * @param grant empty if the log-in confirmed nothing
 */
public record Returned(StepUpAct act, Map<String, String> typed, Optional<UUID> grant) {
    private static final String KEY = Returned.class.getName();

    public Returned {
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Does the act with its grant. */
    public <T> T with(Supplier<T> work) {
        try {
            Callable<T> call = work::get;
            return PresentedGrant.call(grant, call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void keep(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static Optional<Returned> take(HttpSession session, DangerousAct act) {
        Optional<Returned> returned = Optional.ofNullable(session.getAttribute(KEY))
                .map(Returned.class::cast)
                .filter(back -> back.act().act() == act);
        returned.ifPresent(back -> session.removeAttribute(KEY));
        return returned;
    }
}
