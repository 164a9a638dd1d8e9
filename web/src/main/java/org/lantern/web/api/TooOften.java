package org.lantern.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What a desk lets nobody do more often now: 429, with {@code Retry-After}. */
public final class TooOften {
    private TooOften() {}

    /** @param what was not done: "Nothing was sent." */
    public static ProblemException problem(HttpServletResponse response, String what, Duration wait) {
        response.setHeader("Retry-After", Long.toString(wait.toSeconds()));
        return new ProblemException(
                ProblemCode.TOO_MANY, "%s Try it again in %d seconds.".formatted(what, wait.toSeconds()));
    }
}
