package org.lantern.audit;

import java.util.List;
import java.util.Optional;

/**
 * A link of the chain and what hangs on it.
 *
 * @param position from 1, without gaps
 * @param hash as stored, 64 hexadecimal digits
 * @param entry empty when it has been removed
 * @param personal what is left of the entry's personal values
 */
public record SealedEntry(long position, String hash, Optional<AuditEntry> entry, List<PersonalValue> personal) {
    public SealedEntry {
        personal = List.copyOf(personal);
    }
}
