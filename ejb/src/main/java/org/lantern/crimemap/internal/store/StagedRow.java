package org.lantern.crimemap.internal.store;

import java.time.LocalDate;
import java.util.UUID;
import org.lantern.crimemap.internal.checking.OffenceRow;
import org.lantern.geo.GridCell;
import org.lantern.geo.TileAddress;

/**
 * A checked row with everything that is derived from it once, when it comes in.
 *
 * @param occurredOn local date at the agency
 * @param district index in the jurisdiction's districts of the one that holds the cell's centre, so that it tells no more
 *     than the cell does
 * @param rawJson the whole row as the agency gave it, a JSON object by column
 */
public record StagedRow(
        OffenceRow row, UUID publicId, LocalDate occurredOn, GridCell cell, int district, String rawJson) {
    private static final int TILE_ZOOM = 12;

    /** The zoom-12 tile that holds the cell's centre: x times 4096 plus y. */
    int cell12() {
        TileAddress tile = TileAddress.of(cell.centre(), TILE_ZOOM);
        return (tile.x() << TILE_ZOOM) + tile.y();
    }
}
