package org.lantern.liberty.bench;

import java.util.function.Supplier;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.server.Liberty;
import org.lantern.liberty.stack.Parts;

/** Liberty with other configuration for a while, and put back after: also when Ctrl-C ends the while (R4). */
final class Changed {

    private final Liberty liberty;
    private final Progress progress;
    private boolean isChanged;

    Changed(Installation installation, Progress progress) {
        this.liberty = Parts.of(installation).liberty();
        this.progress = progress;
    }

    <T> T during(String configuration, Supplier<T> measure) {
        var interruption = new Thread(this::putBack, "put-back");
        Runtime.getRuntime().addShutdownHook(interruption);
        try {
            change(configuration);
            return measure.get();
        } finally {
            putBack();
            forget(interruption);
        }
    }

    private synchronized void change(String configuration) {
        isChanged = true;
        progress.say("bench", "starting Liberty again");
        liberty.stop();
        liberty.startMeasured(configuration);
    }

    /** Whoever comes second waits for the first and finds it done. */
    private synchronized void putBack() {
        if (isChanged) {
            isChanged = false;
            progress.say("bench", "starting Liberty again");
            liberty.stop();
            liberty.start();
        }
    }

    private static void forget(Thread interruption) {
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException e) {
            // The Java machine is ending; the hook waits for us or has done it.
            return;
        }
    }
}
