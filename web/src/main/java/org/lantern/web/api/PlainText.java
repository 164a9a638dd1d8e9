package org.lantern.web.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Texts of a body as people write them: nothing that mail, file or database would take for an order (R8). */
public final class PlainText {
    private PlainText() {}

    /** Without the blanks around it; empty when it was left out. */
    public static String stripped(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Whether it may stand in one line: no control character, so no line break either. */
    public static boolean isLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    /** A text of several lines, {@link #stripped}, or the problem of its field. */
    public static String lines(String pointer, @Nullable String text) {
        String stripped = stripped(text);
        if (!stripped.lines().allMatch(line -> isLine(line.replace('\t', ' ')))) {
            throw wrong(pointer, "Remove control characters.");
        }
        return stripped;
    }

    /** The problem of one value. */
    public static ProblemException wrong(String pointer, String detail) {
        return new ProblemException(
                new Problem(ProblemCode.INVALID_VALUES, "", List.of(new FieldProblem(pointer, detail))));
    }
}
