package org.lantern.crimemap;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an agency lets the public see. The platform's floor applies whatever they say (R11).
 *
 * @param publishedCategories names of categories chosen one by one: the agency's own texts, or names that the mapping gives
 * @param categoryMapping the agency's text for a mixed category to the name it is published under
 * @param noMap the agency has decided to publish no crime map; then nothing is chosen
 * @param delay from the end of the local day of occurrence to the publication of that day's records, 0 to 366 days
 */
public record MapRules(
        SortedSet<String> publishedCategories,
        SortedMap<String, String> categoryMapping,
        Duration delay,
        boolean noMap) {
    public static final Duration LONGEST_DELAY = Duration.ofDays(366);

    /** Categories that are chosen, and mappings, at most. */
    public static final int MOST_CATEGORIES = 1_000;

    /** Characters of a category's name at most. */
    public static final int LONGEST_NAME = 200;

    /** What a new agency has. */
    public static final MapRules NOTHING = of(Set.of(), Map.of(), Duration.ofDays(1));

    public MapRules {
        if (noMap && !publishedCategories.isEmpty()) {
            throw new IllegalArgumentException("without a map nothing is published on it");
        }
        if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("delay must be 0 to 366 days");
        }
        if (publishedCategories.size() > MOST_CATEGORIES || categoryMapping.size() > MOST_CATEGORIES) {
            throw new IllegalArgumentException("at most 1,000 categories");
        }
        if (!Stream.concat(publishedCategories.stream(), categoryMapping.values().stream())
                .allMatch(name -> !name.isBlank() && name.length() <= LONGEST_NAME)) {
            throw new IllegalArgumentException("a category's name is 1 to 200 characters long");
        }
        publishedCategories = Collections.unmodifiableSortedSet(new TreeSet<>(publishedCategories));
        categoryMapping = Collections.unmodifiableSortedMap(new TreeMap<>(categoryMapping));
    }

    public static MapRules of(Set<String> publishedCategories, Map<String, String> categoryMapping, Duration delay) {
        return new MapRules(new TreeSet<>(publishedCategories), new TreeMap<>(categoryMapping), delay, false);
    }

    /** These rules with nothing chosen, as the decision to publish no map. */
    public MapRules withoutMap() {
        return new MapRules(new TreeSet<>(), categoryMapping, delay, true);
    }
}
