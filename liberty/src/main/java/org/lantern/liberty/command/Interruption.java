package org.lantern.liberty.command;

import java.util.Optional;

/** What is still to be done when somebody presses Ctrl-C, or the system asks us to end. */
final class Interruption {

    private volatile Optional<Runnable> act = Optional.empty();

    Interruption() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> act.ifPresent(Runnable::run), "interruption"));
    }

    void then(Runnable next) {
        act = Optional.of(next);
    }

    /** We end by ourselves: nothing is to be undone. */
    void disarm() {
        act = Optional.empty();
    }
}
