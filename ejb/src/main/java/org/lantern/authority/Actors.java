package org.lantern.authority;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantern.tenancy.CurrentAgency;

/** Binds the actor, and with it the agency, to this thread for one call. Edges and the worker do; nobody else. */
public final class Actors {

    private static final ThreadLocal<@Nullable Actor> BOUND = new ThreadLocal<>();

    private Actors() {}

    public static Optional<Actor> peek() {
        return Optional.ofNullable(BOUND.get());
    }

    /** @throws Refused if no actor is bound */
    public static Actor current() {
        return peek().orElseThrow(() -> new Refused("nobody acts in this call"));
    }

    public static <T> T call(Actor actor, Callable<T> work) throws Exception {
        Actor outer = BOUND.get();
        BOUND.set(actor);
        try {
            return CurrentAgency.call(actor.agency().orElse(null), work);
        } finally {
            if (outer == null) {
                BOUND.remove();
            } else {
                BOUND.set(outer);
            }
        }
    }
}
