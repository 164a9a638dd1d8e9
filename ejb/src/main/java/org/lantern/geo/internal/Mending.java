package org.lantern.geo.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Makes polygons sound that lost their soundness when an atlas rounded its positions: rings that shrank to a line go, lines
 * that came to cross are parted. For our own atlas only; what somebody hands in is never mended but refused.
 */
public final class Mending {
    private static final int FEWEST_POSITIONS = 4;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Mending() {}

    /** @param polygons each an outer ring and its holes, positions as longitude and latitude */
    public static List<List<List<double[]>>> of(List<List<List<double[]>>> polygons) {
        List<List<List<double[]>>> mended = new ArrayList<>();
        for (List<List<double[]>> polygon : polygons) {
            if (polygon.getFirst().size() >= FEWEST_POSITIONS) {
                Geometry drawn = drawn(polygon);
                collect(drawn.isValid() ? drawn : GeometryFixer.fix(drawn), mended);
            }
        }
        return mended;
    }

    private static Polygon drawn(List<List<double[]>> polygon) {
        List<LinearRing> rings = polygon.stream()
                .filter(ring -> ring.size() >= FEWEST_POSITIONS)
                .map(Mending::ring)
                .toList();
        return FACTORY.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(List<double[]> ring) {
        return FACTORY.createLinearRing(
                ring.stream().map(at -> new Coordinate(at[0], at[1])).toArray(Coordinate[]::new));
    }

    private static void collect(Geometry geometry, List<List<List<double[]>>> into) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                List<List<double[]>> rings = new ArrayList<>();
                rings.add(positions(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(positions(polygon.getInteriorRingN(hole)));
                }
                into.add(rings);
            }
        }
    }

    private static List<double[]> positions(LinearRing ring) {
        return Arrays.stream(ring.getCoordinates())
                .map(at -> new double[] {at.x, at.y})
                .toList();
    }
}
