package org.lantern.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One act as it stands in the trail.
 *
 * @param issuer the actor's OpenID issuer, or {@code lantern:visitor}, {@code lantern:work}
 * @param subject the actor's subject at that issuer
 * @param act kebab-case verb: {@code portal-design-published}
 * @param object what it was done to: a kind and an identifier, {@code import/0198…}
 * @param detail a JSON object with what else matters; never a person's contact data or a coordinate
 */
public record AuditEntry(UUID id, Instant at, String issuer, String subject, String act, String object, String detail) {

    /** What the act changed, field by field (R12). */
    public List<Change> changes() {
        return Changes.in(detail);
    }
}
