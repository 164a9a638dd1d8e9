package org.lantern.takeout;

import java.time.Instant;
import java.util.UUID;

/**
 * Where an archive comes from.
 *
 * @param release of Lantern that wrote it
 * @param schema the newest migration of the database it was read from; empty if that was made by other means
 * @param at the moment its rows are of
 * @param agency whose rows they are
 * @param trail up to where its audit trail was sealed
 */
public record ArchiveOrigin(String release, String schema, Instant at, ArchivedAgency agency, TrailEnd trail) {

    /**
     * The agency's own row.
     *
     * @param kind the sort of police body, in the agency's words
     */
    public record ArchivedAgency(
            UUID id, String slug, String name, String kind, String place, String timeZone, String state) {}

    /**
     * The last link of the trail's chain.
     *
     * @param position 0 if nothing was sealed yet
     * @param hash 64 hexadecimal digits; empty if nothing was sealed yet
     */
    public record TrailEnd(long position, String hash) {}
}
