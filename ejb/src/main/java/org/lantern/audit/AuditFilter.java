package org.lantern.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are asked for.
 *
 * @param act kebab-case verb
 * @param subject of the actor
 * @param from the first moment, included
 * @param before the first moment no more included
 */
public record AuditFilter(
        Optional<String> act, Optional<String> subject, Optional<Instant> from, Optional<Instant> before) {
    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
