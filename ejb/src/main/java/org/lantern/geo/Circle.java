package org.lantern.geo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * All places within a distance of one place.
 *
 * @param radiusMeters along the ground, {@value #SMALLEST} to {@value #LARGEST}
 */
public record Circle(Position center, double radiusMeters) {
    public static final double SMALLEST = 200;
    public static final double LARGEST = 300_000;

    /** International mile (US National Bureau of Standards, 1959). */
    public static final double METERS_PER_MILE = 1609.344;

    private static final double EARTH_RADIUS_METERS = 6_371_008.8;
    private static final int CORNERS = 72;

    public Circle {
        if (!(radiusMeters >= SMALLEST && radiusMeters <= LARGEST)) {
            throw new IllegalArgumentException("a radius is 200 m to 300 km");
        }
    }

    /**
     * A polygon of 72 corners on the circle as GeoJSON (RFC 7946), counterclockwise; empty where it would cross the date
     * line or a pole, as no box around it could be drawn there.
     */
    public Optional<String> geoJson() {
        StringJoiner ring = new StringJoiner(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}");
        for (int corner = 0; corner <= CORNERS; corner++) {
            double[] at = at(-2 * Math.PI * (corner % CORNERS) / CORNERS);
            if (!Position.exists(at[0], at[1]) || Math.abs(at[0] - center.longitude()) > 90) {
                return Optional.empty();
            }
            ring.add(String.format(Locale.ROOT, "[%s,%s]", rounded(at[0]), rounded(at[1])));
        }
        return Optional.of(ring.toString());
    }

    /** Where one comes to, setting out at an angle clockwise from north (great circles on a sphere). */
    private double[] at(double bearing) {
        double latitude = Math.toRadians(center.latitude());
        double distance = radiusMeters / EARTH_RADIUS_METERS;
        double there = Math.asin(
                Math.sin(latitude) * Math.cos(distance) + Math.cos(latitude) * Math.sin(distance) * Math.cos(bearing));
        double turn = Math.atan2(
                Math.sin(bearing) * Math.sin(distance) * Math.cos(latitude),
                Math.cos(distance) - Math.sin(latitude) * Math.sin(there));
        return new double[] {center.longitude() + Math.toDegrees(turn), Math.toDegrees(there)};
    }

    private static String rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }
}
