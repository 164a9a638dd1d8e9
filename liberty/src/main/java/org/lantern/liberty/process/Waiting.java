package org.lantern.liberty.process;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.lantern.liberty.place.CannotGoOn;

/** Waits for something by asking again and again. The bound is far beyond what is normal: it ends hanging, not slowness. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private Waiting() {}

    /** True once the condition held, false when the bound passed first. */
    public static boolean until(Duration bound, BooleanSupplier condition) {
        var end = Instant.now().plus(bound);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** Waits until the part answers; ends with a clear line when its process ends first. */
    public static void untilReady(Part part, ProcessHandle process, Duration bound) {
        boolean settled = until(
                bound,
                () -> part.isReady() || !Running.is(process) || part.fault().isPresent());
        if (!Running.is(process)) {
            throw CannotGoOn.failed(part.name() + " ended while it was starting; see ./lantern logs " + part.name());
        }
        part.fault().ifPresent(fault -> {
            throw CannotGoOn.failed(part.name() + " cannot become ready: " + fault);
        });
        if (!settled) {
            throw CannotGoOn.failed(part.name() + " was not ready within " + bound.toMinutes()
                    + " minutes; see ./lantern logs " + part.name());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotGoOn.failed("interrupted", e);
        }
    }
}
