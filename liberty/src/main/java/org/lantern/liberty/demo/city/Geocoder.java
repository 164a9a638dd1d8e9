package org.lantern.liberty.demo.city;

import java.time.LocalDate;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/** Gives records their places as a records system does: nearly always well, sometimes not at all, sometimes all at one point. */
final class Geocoder {
    private static final int DAYS_BETWEEN_FALLBACKS = 9;
    private static final int DAYS_BETWEEN_MISSING = 26;
    private static final double SETBACK_METRES = 9;

    private final Terrain terrain;
    private final Frame frame;
    private final Coordinate fallback;

    Geocoder(Terrain terrain, Frame frame, Coordinate fallback) {
        this.terrain = terrain;
        this.frame = frame;
        this.fallback = fallback;
    }

    /** @param first whether this is the day's first record: the one that goes wrong on a bad day */
    Place placeOn(Block block, LocalDate day, boolean first, Random random) {
        var spot = beside(block, random);
        var district = terrain.districtAt(spot).orElseThrow().name();
        if (first && day.toEpochDay() % DAYS_BETWEEN_MISSING == 0) {
            return new Place(block.address(), district, null);
        }
        if (first && day.toEpochDay() % DAYS_BETWEEN_FALLBACKS == 0) {
            return new Place(block.address(), district, frame.positionOf(fallback));
        }
        return new Place(block.address(), district, frame.positionOf(spot));
    }

    private static Coordinate beside(Block block, Random random) {
        var spot = block.at(0.1 + 0.8 * random.nextDouble());
        spot.x += SETBACK_METRES * (2 * random.nextDouble() - 1);
        spot.y += SETBACK_METRES * (2 * random.nextDouble() - 1);
        return spot;
    }
}
