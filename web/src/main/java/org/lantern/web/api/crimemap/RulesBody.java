package org.lantern.web.api.crimemap;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantern.crimemap.MapRules;
import org.lantern.web.api.PlainText;

/**
 * Map rules as they are sent and answered; what is left out is as in rules that publish nothing.
 *
 * @param publishedCategories the agency's own category texts, or names the mapping gives, chosen one by one
 * @param categoryMapping the agency's text for a mixed category to the name it is published under
 * @param noMap true: the agency publishes no crime map, and no category
 * @param delay ISO 8601, {@code PT0S} to {@code P366D}
 */
public record RulesBody(
        @Nullable Set<String> publishedCategories,
        @Nullable Map<String, String> categoryMapping,
        @Nullable String delay,
        @Nullable Boolean noMap) {

    static RulesBody of(MapRules rules) {
        return new RulesBody(rules.publishedCategories(), rules.categoryMapping(), text(rules.delay()), rules.noMap());
    }

    /** Whole days as days, as people write them; Java would say {@code PT24H}. */
    private static String text(Duration delay) {
        return delay.equals(Duration.ofDays(delay.toDays())) ? "P" + delay.toDays() + "D" : delay.toString();
    }

    MapRules rules() {
        Set<String> published = Objects.requireNonNullElse(publishedCategories, MapRules.NOTHING.publishedCategories());
        Map<String, String> mapping = Objects.requireNonNullElse(categoryMapping, MapRules.NOTHING.categoryMapping());
        check("/publishedCategories", published, published.size());
        check("/categoryMapping", mapping.values(), mapping.size());
        MapRules rules = MapRules.of(published, mapping, duration());
        if (!Boolean.TRUE.equals(noMap)) {
            return rules;
        }
        if (!published.isEmpty()) {
            throw PlainText.wrong("/noMap", "Without a crime map no category can be published; leave them out.");
        }
        return rules.withoutMap();
    }

    private static void check(String pointer, Collection<@Nullable String> names, int size) {
        if (size > MapRules.MOST_CATEGORIES) {
            throw PlainText.wrong(pointer, "Name at most %,d categories.".formatted(MapRules.MOST_CATEGORIES));
        }
        if (!names.stream().allMatch(RulesBody::isName)) {
            throw PlainText.wrong(
                    pointer,
                    "A category's name has 1 to %d characters, all in one line.".formatted(MapRules.LONGEST_NAME));
        }
    }

    private static boolean isName(@Nullable String name) {
        return name != null && !name.isBlank() && name.length() <= MapRules.LONGEST_NAME && name.indexOf('\0') < 0;
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
        throw PlainText.wrong("/delay", "Write an ISO 8601 duration of 0 to 366 days, as in P1D.");
    }
}
