package org.lantern.egress;

import java.time.Duration;
import java.util.List;
import org.lantern.egress.internal.Deadline;
import org.lantern.egress.internal.Exceptions;

/** A way out with less time than usual, to servers of a test. */
public final class Hurried extends Egress {
    private final Duration time;
    private final List<String> exceptions;

    /** @param exceptions as the deployment would name them */
    public Hurried(Duration time, List<String> exceptions) {
        this.time = time;
        this.exceptions = exceptions;
    }

    @Override
    public Errand begin() {
        return new Errand(new Exceptions(exceptions), Deadline.in(time));
    }
}
