package org.lantern.tenancy;

import java.util.UUID;

/** The identity of an agency: a UUIDv7 that never changes and is never used again. */
public record AgencyId(UUID value) {

    /** @throws IllegalArgumentException if {@code text} is not a UUID */
    public static AgencyId of(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
