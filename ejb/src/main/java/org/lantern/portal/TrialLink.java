package org.lantern.portal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A preview link as the agency's people see it listed; what it carries is shown once, when it is made.
 *
 * @param madeBy a member's name
 * @param lastUsedAt to the minute; empty while nobody has opened it
 */
public record TrialLink(
        UUID id,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> revokedAt,
        Optional<Instant> lastUsedAt) {

    /** Whether it opens the portal at that moment. */
    public boolean worksAt(Instant moment) {
        return revokedAt.isEmpty() && moment.isBefore(expiresAt);
    }
}
