package org.lantern.geo;

/**
 * A square of the web's map pyramid (spherical Mercator, OGC 17-083r2 "WebMercatorQuad").
 *
 * @param zoom 0 to 22
 * @param x from the west, 0 to 2^zoom - 1
 * @param y from the north, 0 to 2^zoom - 1
 */
public record TileAddress(int zoom, int x, int y) {
    public static final int DEEPEST_ZOOM = 22;

    public TileAddress {
        if (!exists(zoom, x, y)) {
            throw new IllegalArgumentException("no such tile");
        }
    }

    public static boolean exists(int zoom, int x, int y) {
        return zoom >= 0 && zoom <= DEEPEST_ZOOM && x >= 0 && y >= 0 && x < 1 << zoom && y < 1 << zoom;
    }

    /** The tile of this zoom that holds the position; what lies beyond Mercator's ±85.05° is in the last row. */
    public static TileAddress of(Position position, int zoom) {
        int side = 1 << zoom;
        return new TileAddress(zoom, index(mercatorX(position), side), index(mercatorY(position), side));
    }

    /** Share of the world's width west of the position, 0 to 1. */
    public static double mercatorX(Position position) {
        return (position.longitude() + 180) / 360;
    }

    /** Share of the square Mercator world's height north of the position; within 0 to 1 up to ±85.05°. */
    public static double mercatorY(Position position) {
        double sine = Math.sin(Math.toRadians(position.latitude()));
        double clamped = Math.clamp(sine, -0.999999, 0.999999);
        return 0.5 - Math.log((1 + clamped) / (1 - clamped)) / (4 * Math.PI);
    }

    /** Where the position lies in this tile, 0 to 1 from the west when inside. */
    public double across(Position position) {
        return Math.scalb(mercatorX(position), zoom) - x;
    }

    /** Where the position lies in this tile, 0 to 1 from the north when inside. */
    public double down(Position position) {
        return Math.scalb(mercatorY(position), zoom) - y;
    }

    private static int index(double share, int side) {
        return Math.clamp((int) Math.floor(share * side), 0, side - 1);
    }
}
