package org.lantern.crimemap.internal.rules;

import org.lantern.crimemap.CategorySummary.Standing;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.Reason;

/** Whether records of a category may be public, and under which name. */
public sealed interface CategoryVerdict {
    record PublishedAs(String name) implements CategoryVerdict {}

    /** @param reason the first that holds, in contract order */
    record Withheld(Reason reason) implements CategoryVerdict {}

    static CategoryVerdict of(String category, MapRules rules) {
        return switch (standing(category)) {
            case FLOOR -> new Withheld(Reason.PLATFORM_FLOOR);
            case PLAIN -> as(rules.categoryMapping().getOrDefault(category, category), category, rules);
            case NEEDS_MAPPING -> {
                String target = rules.categoryMapping().get(category);
                yield target == null ? new Withheld(Reason.UNMAPPED_CATEGORY) : as(target, category, rules);
            }
        };
    }

    static Standing standing(String category) {
        if (PlatformFloor.covers(category)) {
            return Standing.FLOOR;
        }
        return MixedCategories.contain(category) ? Standing.NEEDS_MAPPING : Standing.PLAIN;
    }

    /** The public name is judged like a category of its own: a mapping to a name that is mixed too maps nothing. */
    private static CategoryVerdict as(String name, String category, MapRules rules) {
        return switch (standing(name)) {
            case FLOOR -> new Withheld(Reason.PLATFORM_FLOOR);
            case NEEDS_MAPPING -> new Withheld(Reason.UNMAPPED_CATEGORY);
            case PLAIN ->
                rules.publishedCategories().contains(category)
                                || rules.publishedCategories().contains(name)
                        ? new PublishedAs(name)
                        : new Withheld(Reason.CATEGORY_NOT_PUBLISHED);
        };
    }
}
