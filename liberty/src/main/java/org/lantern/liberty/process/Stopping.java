package org.lantern.liberty.process;

import java.time.Duration;

/** Ends a process: asks it, gives it time to finish its work, and only then insists. */
public final class Stopping {

    private static final Duration GENTLE = Duration.ofSeconds(60);
    private static final Duration FORCED = Duration.ofSeconds(20);

    private Stopping() {}

    /** Returns when the process is gone. */
    public static void stop(ProcessHandle process) {
        end(process, process::destroy);
    }

    /** As {@link #stop}, with the caller's own way of asking. */
    public static void end(ProcessHandle process, Runnable ask) {
        ask.run();
        if (!Waiting.until(GENTLE, () -> !Running.is(process))) {
            process.destroyForcibly();
            Waiting.until(FORCED, () -> !Running.is(process));
        }
    }
}
