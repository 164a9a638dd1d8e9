package org.lantern.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Query parameters read strictly: what is not understood is told, never taken for something else. */
public final class Parameters {
    private Parameters() {}

    /** {@code true} or {@code false}; false when it is left out. */
    public static boolean flag(String name, @Nullable String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            case null -> false;
            default -> throw wrong(name, "Write true or false.");
        };
    }

    /** A page's length: what is over {@code longest} is cut to it. */
    public static int limit(@Nullable String text, int usual, int longest) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) == 0) {
            throw wrong("limit", "Write a number of at least 1.");
        }
        return Math.min(Integer.parseInt(text), longest);
    }

    /** The problem of one parameter that is not understood. */
    public static ProblemException wrong(String name, String detail) {
        return new ProblemException(
                new Problem(ProblemCode.INVALID_REQUEST, "", List.of(new FieldProblem(name, detail))));
    }
}
