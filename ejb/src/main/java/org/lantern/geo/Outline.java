package org.lantern.geo;

import java.util.ArrayList;
import java.util.List;
import org.lantern.geo.internal.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The rings of an area, for drawing and measuring.
 *
 * @param rings longitude and latitude in degrees; rings turn against each other where they cut holes
 * @param outer how many of them are outer rings
 */
public record Outline(List<List<double[]>> rings, int outer) {
    /** About 50 m: nothing a picture of a city shows. */
    private static final double TOLERANCE_DEGREES = 0.0005;

    /** IUGG mean radius (Moritz, Geodetic Reference System 1980). */
    private static final double EARTH_RADIUS_KILOMETERS = 6371.0088;

    public Outline {
        rings = List.copyOf(rings);
    }

    /** All districts, thinned by no more than about 50 m. */
    public static Outline of(Jurisdiction jurisdiction) {
        return of(jurisdiction, TOLERANCE_DEGREES);
    }

    /** All districts, with every position. */
    public static Outline exact(Jurisdiction jurisdiction) {
        return of(jurisdiction, 0);
    }

    private static Outline of(Jurisdiction jurisdiction, double tolerance) {
        List<List<double[]>> rings = new ArrayList<>();
        int outer = 0;
        for (District district : jurisdiction.districts()) {
            Area area = district.area();
            Geometry polygons = area.simplified(tolerance);
            for (int i = 0; i < polygons.getNumGeometries(); i++) {
                collect((Polygon) polygons.getGeometryN(i), rings);
                outer++;
            }
        }
        return new Outline(rings, outer);
    }

    private static void collect(Polygon polygon, List<List<double[]>> rings) {
        rings.add(turning(polygon.getExteriorRing(), true));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(turning(polygon.getInteriorRingN(hole), false));
        }
    }

    /** Writers disagree on which way a ring turns; ours turn counterclockwise outside (RFC 7946, section 3.1.6). */
    private static List<double[]> turning(LinearRing ring, boolean counterclockwise) {
        List<double[]> positions = new ArrayList<>();
        for (Coordinate at : ring.getCoordinates()) {
            positions.add(new double[] {at.x, at.y});
        }
        boolean turns = org.locationtech.jts.algorithm.Orientation.isCCW(ring.getCoordinateSequence());
        return turns == counterclockwise ? positions : positions.reversed();
    }

    /** How many positions the rings have, the repeated last one of each counted once. */
    public int positions() {
        return rings.stream().mapToInt(ring -> ring.size() - 1).sum();
    }

    /** On a sphere. */
    public double squareKilometers() {
        return Math.abs(rings.stream().mapToDouble(Outline::signedArea).sum());
    }

    /** Chamberlain and Duquette, Some Algorithms for Polygons on a Sphere, JPL 2007. */
    private static double signedArea(List<double[]> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] from = ring.get(i);
            double[] to = ring.get((i + 1) % ring.size());
            sum += Math.toRadians(to[0] - from[0])
                    * (2 + Math.sin(Math.toRadians(from[1])) + Math.sin(Math.toRadians(to[1])));
        }
        return sum * EARTH_RADIUS_KILOMETERS * EARTH_RADIUS_KILOMETERS / 2;
    }
}
