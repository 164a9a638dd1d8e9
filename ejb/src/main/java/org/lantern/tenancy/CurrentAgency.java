package org.lantern.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The agency this thread works for, bound by an edge (request, session, worker) for the length of one call.
 *
 * <p>Bindings nest like calls; the inner one ends when its call returns or throws.
 */
public final class CurrentAgency {

    private static final ThreadLocal<@Nullable AgencyId> BOUND = new ThreadLocal<>();

    private CurrentAgency() {}

    /** @throws NoAgencyBound if nothing is bound */
    public static AgencyId id() {
        return peek().orElseThrow(NoAgencyBound::new);
    }

    public static Optional<AgencyId> peek() {
        return Optional.ofNullable(BOUND.get());
    }

    /** Runs {@code work} for {@code agency}, or for no agency at all when it is null. */
    public static <T> T call(@Nullable AgencyId agency, Callable<T> work) throws Exception {
        AgencyId outer = BOUND.get();
        BOUND.set(agency);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                BOUND.remove();
            } else {
                BOUND.set(outer);
            }
        }
    }

    /** Data behind the wall was asked for while no agency was bound: a fault of the program, never of a person. */
    public static final class NoAgencyBound extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NoAgencyBound() {
            super("no agency is bound to this call");
        }
    }
}
