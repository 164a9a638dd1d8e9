package org.lantern.authority;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The grant a call comes with, bound to its thread by the edge. Holding one proves nothing: {@link StepUp} decides (R6). */
public final class PresentedGrant {

    private static final ThreadLocal<@Nullable UUID> BOUND = new ThreadLocal<>();

    private PresentedGrant() {}

    public static Optional<UUID> current() {
        return Optional.ofNullable(BOUND.get());
    }

    /** @param grant empty for a call that comes without one */
    public static <T> T call(Optional<UUID> grant, Callable<T> work) throws Exception {
        UUID outer = BOUND.get();
        bind(grant.orElse(null));
        try {
            return work.call();
        } finally {
            bind(outer);
        }
    }

    private static void bind(@Nullable UUID grant) {
        if (grant == null) {
            BOUND.remove();
        } else {
            BOUND.set(grant);
        }
    }
}
