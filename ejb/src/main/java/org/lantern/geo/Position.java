package org.lantern.geo;

/**
 * A place on the earth in WGS 84.
 *
 * @param longitude decimal degrees, -180 to 180, east positive
 * @param latitude decimal degrees, -90 to 90, north positive
 */
public record Position(double longitude, double latitude) {
    public Position {
        if (!exists(longitude, latitude)) {
            throw new IllegalArgumentException("no such position on the earth");
        }
    }

    /** Whether the two numbers name a place on the earth; false for NaN and infinities. */
    public static boolean exists(double longitude, double latitude) {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }
}
