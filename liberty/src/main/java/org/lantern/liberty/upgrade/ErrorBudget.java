package org.lantern.liberty.upgrade;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Looks at the server that people use, again and again, while an upgrade works (R5). */
final class ErrorBudget implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(250);
    private static final int AT_LEAST = 3;
    private static final int ONE_IN = 100;

    private final BooleanSupplier look;
    private final Thread watch;
    private int looks;
    private int faults;

    /** @param look whether it answered well; false at once counts as one fault */
    ErrorBudget(BooleanSupplier look) {
        this.look = look;
        this.watch = Thread.ofVirtual().name("error-budget").start(this::watch);
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                count(look.getAsBoolean());
                Thread.sleep(PACE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void count(boolean isWell) {
        looks++;
        if (!isWell) {
            faults++;
        }
    }

    /** In words, when it is spent. */
    synchronized Optional<String> spent() {
        return faults >= AT_LEAST && faults * ONE_IN > looks
                ? Optional.of("the server that runs answered " + faults + " of " + looks + " looks wrongly")
                : Optional.empty();
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
