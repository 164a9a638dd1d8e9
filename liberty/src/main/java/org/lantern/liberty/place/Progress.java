package org.lantern.liberty.place;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells the person at the terminal what goes on, one line an event, from several threads at once. */
public final class Progress {

    private final PrintStream out;
    private final Instant begin = Instant.now();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line: seconds since the beginning, the part, what it does. */
    public void say(String part, String what) {
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        out.printf("  %6.1f s  %-10s  %s%n", seconds, part, what);
        out.flush();
    }
}
