package org.lantern.liberty.demo.city;

import jakarta.json.JsonArray;
import org.locationtech.jts.geom.Coordinate;

/** A city's own flat frame: metres east and north of its anchor. Good to a few metres over ten kilometres. */
record Frame(double longitude, double latitude) {
    private static final double METRES_PER_DEGREE = 111_320;

    static Frame at(JsonArray anchor) {
        return new Frame(
                anchor.getJsonNumber(0).doubleValue(), anchor.getJsonNumber(1).doubleValue());
    }

    Position positionOf(Coordinate metres) {
        var metresPerDegreeEast = METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        return new Position(longitude + metres.x / metresPerDegreeEast, latitude + metres.y / METRES_PER_DEGREE);
    }
}
