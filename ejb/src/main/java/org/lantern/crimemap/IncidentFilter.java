package org.lantern.crimemap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.lantern.geo.BoundingBox;

/**
 * Which published incidents are asked for. What does not exist selects nothing; it is not an error.
 *
 * @param categories published names; empty for all
 * @param from first date
 * @param to last date, included
 * @param box tested against the cell's centre
 * @param district name of one of the jurisdiction's districts
 */
public record IncidentFilter(
        Set<String> categories,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<BoundingBox> box,
        Optional<String> district) {
    public static final IncidentFilter ALL =
            new IncidentFilter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public IncidentFilter {
        categories = Set.copyOf(categories);
    }
}
