package org.lantern.crimemap;

import java.util.List;
import java.util.Optional;

/**
 * What rules would show and withhold of the records held now.
 *
 * @param published incidents the public would see
 * @param withheld records it would not, by reason in contract order
 * @param categories every text the records have, by number of records
 */
public record RulesEffect(long published, List<ReasonCount> withheld, List<Category> categories) {
    public RulesEffect {
        withheld = List.copyOf(withheld);
        categories = List.copyOf(categories);
    }

    /**
     * @param category the agency's own text
     * @param publishedAs the name the public would read, when the category passes
     * @param withheldFor why it does not pass
     * @param delayed records of a category that passes which still wait
     */
    public record Category(
            String category, long records, Optional<String> publishedAs, Optional<Reason> withheldFor, long delayed) {}
}
