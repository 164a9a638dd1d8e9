package org.lantern.retention;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That records must not go (R4).
 *
 * @param recordClass empty: everything of the agency
 * @param object empty: the whole class
 * @param number of the case, court file or request that asks for it
 * @param placedBy by name
 * @param released empty while it stands
 */
public record LegalHold(
        UUID id,
        Optional<String> recordClass,
        Optional<String> object,
        String number,
        String reason,
        String placedBy,
        Instant placedAt,
        Optional<Released> released) {

    /** @param by by name */
    public record Released(String by, Instant at, String reason) {}
}
