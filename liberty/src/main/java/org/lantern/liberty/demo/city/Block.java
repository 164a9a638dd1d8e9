package org.lantern.liberty.demo.city;

import org.locationtech.jts.geom.Coordinate;

/**
 * One side-street to the next on a named street.
 *
 * @param address as the records system writes it, for the hundred of this block
 * @param traffic how much of a main road it is; 0 for an ordinary street
 */
record Block(String address, Coordinate from, Coordinate to, double traffic) {

    /** @param along 0 at the block's beginning to 1 at its end */
    Coordinate at(double along) {
        return new Coordinate(from.x + along * (to.x - from.x), from.y + along * (to.y - from.y));
    }

    Coordinate middle() {
        return at(0.5);
    }
}
