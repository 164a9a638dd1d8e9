package org.lantern.web.api.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.web.api.Items;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Cursors of lists in the order of their identifiers: the last one's. */
final class IdCursor {
    private IdCursor() {}

    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.INVALID_CURSOR));
        }
    }

    /** @param length how many were asked for: where there are fewer, this is the last page */
    static <T> Items<T> items(List<T> page, int length, Function<T, UUID> id) {
        return new Items<>(
                page,
                page.size() < length
                        ? Optional.empty()
                        : Optional.of(id.apply(page.getLast()).toString()));
    }
}
