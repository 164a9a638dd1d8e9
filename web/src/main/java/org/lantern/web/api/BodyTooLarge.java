package org.lantern.web.api;

import java.io.IOException;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** A body went over its limit while it was read. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final long limitBytes;

    BodyTooLarge(long limitBytes) {
        super("body over " + limitBytes + " bytes");
        this.limitBytes = limitBytes;
    }

    Problem problem() {
        return Problem.of(
                ProblemCode.TOO_LARGE, "At most %d MB can be sent here.".formatted(limitBytes / (1024 * 1024)));
    }
}
