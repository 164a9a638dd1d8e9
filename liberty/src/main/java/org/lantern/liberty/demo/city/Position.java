package org.lantern.liberty.demo.city;

/** A place on earth in degrees, WGS 84, to six decimals (about 0.1 m). */
record Position(double longitude, double latitude) {
    Position {
        longitude = sixDecimals(longitude);
        latitude = sixDecimals(latitude);
    }

    private static double sixDecimals(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
