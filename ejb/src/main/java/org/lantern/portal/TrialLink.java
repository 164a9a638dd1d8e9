package org.lantern.portal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A preview link as the agency's people see it listed; what it carries is shown once, when it is made.
 *
 * @param madeBy a member's name
 * @param lastUsedAt to the minute; empty while nobody has opened it
 * @param works whether it opened the portal when it was listed, by the database's clock
 */
public record TrialLink(
        UUID id,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Optional<Instant> revokedAt,
        Optional<Instant> lastUsedAt,
        boolean works) {}
