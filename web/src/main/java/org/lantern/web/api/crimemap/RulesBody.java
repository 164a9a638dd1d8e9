package org.lantern.web.api.crimemap;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantern.crimemap.MapRules;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/**
 * Map rules as they are sent and answered; what is left out is as in rules that publish nothing.
 *
 * @param publishedCategories the agency's own category texts, or names the mapping gives, chosen one by one
 * @param categoryMapping the agency's text for a mixed category to the name it is published under
 * @param delay ISO 8601, {@code PT0S} to {@code P366D}
 */
public record RulesBody(
        @Nullable Set<String> publishedCategories,
        @Nullable Map<String, String> categoryMapping,
        @Nullable String delay) {

    static RulesBody of(MapRules rules) {
        return new RulesBody(rules.publishedCategories(), rules.categoryMapping(), text(rules.delay()));
    }

    /** Whole days as days, as people write them; Java would say {@code PT24H}. */
    private static String text(Duration delay) {
        return delay.equals(Duration.ofDays(delay.toDays())) ? "P" + delay.toDays() + "D" : delay.toString();
    }

    MapRules rules() {
        return MapRules.of(
                Objects.requireNonNullElse(publishedCategories, MapRules.NOTHING.publishedCategories()),
                Objects.requireNonNullElse(categoryMapping, MapRules.NOTHING.categoryMapping()),
                duration());
    }

    private Duration duration() {
        if (delay == null) {
            return MapRules.NOTHING.delay();
        }
        try {
            Duration duration = Duration.parse(delay);
            if (!duration.isNegative() && duration.compareTo(MapRules.LONGEST_DELAY) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // Told below, with the same words as a duration that is too long.
        }
        throw new ProblemException(new Problem(
                ProblemCode.INVALID_VALUES,
                "",
                List.of(new FieldProblem("/delay", "Write an ISO 8601 duration of 0 to 366 days, as in P1D."))));
    }
}
