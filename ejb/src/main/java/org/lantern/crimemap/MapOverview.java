package org.lantern.crimemap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lantern.geo.BoundingBox;

/**
 * The map as a whole.
 *
 * @param version changes whenever anything public changes; good for an ETag
 * @param dataFrom date of the first record the map could show, whatever its category
 * @param dataUntil date of the last one; empty while there are no records
 * @param published incidents on the map
 * @param categories published names with their number of incidents, by name
 * @param districts names in the jurisdiction's order; one nameless district gives an empty list
 * @param withheld what is not on the map and why, in contract order (R15)
 * @param bounds box around the jurisdiction
 */
public record MapOverview(
        long version,
        Optional<LocalDate> dataFrom,
        Optional<LocalDate> dataUntil,
        long published,
        List<CategoryCount> categories,
        List<String> districts,
        List<ReasonCount> withheld,
        Duration delay,
        Optional<BoundingBox> bounds) {
    public MapOverview {
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
        withheld = List.copyOf(withheld);
    }

    public record CategoryCount(String category, long count) {}
}
