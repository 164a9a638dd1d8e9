package org.lantern.tenancy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers for everything that is seen outside one table: UUIDv7 (RFC 9562, section 5.7), ordered by creation. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
