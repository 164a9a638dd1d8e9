package org.lantern.crimemap;

import java.time.LocalDate;
import java.util.Optional;
import org.lantern.geo.Position;

/**
 * One incident as the public sees it.
 *
 * @param id stable over imports, and nothing can be told from it: a keyed HMAC of agency and record number
 * @param category the name the rules publish it under
 * @param occurredOn the local date at the agency
 * @param place centre of the grid cell, not the place of the offence
 * @param district name of the district it lies in; empty where the area has no named districts
 */
public record PublishedIncident(
        String id, String category, LocalDate occurredOn, Position place, Optional<String> district) {
    /** {@code placeMethod} of every incident: the centre of a fixed grid cell of about 200 m. */
    public static final String PLACE_METHOD = "grid-200m";
}
