package org.lantern.geo.internal;

import java.util.Arrays;
import java.util.List;
import org.lantern.geo.JurisdictionFlaw;
import org.lantern.geo.Position;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** What a jurisdiction's polygons must be. */
final class AreaChecks {
    private static final double LARGEST_SQUARE_KILOMETRES = 2_000_000;
    private static final double KILOMETRES_PER_DEGREE = 111.195;
    /** Nobody is policed south of it, but a North American longitude written as latitude lands there. */
    private static final double ANTARCTIC_LATITUDE = -60;

    private AreaChecks() {}

    static void check(List<Polygon> polygons) throws FlawedGeometry {
        if (polygons.isEmpty()) {
            throw new FlawedGeometry(JurisdictionFlaw.EMPTY);
        }
        for (Polygon polygon : polygons) {
            checkPlaces(polygon);
            IsValidOp validity = new IsValidOp(polygon);
            validity.setSelfTouchingRingFormingHoleValid(true);
            if (!validity.isValid()) {
                throw new FlawedGeometry(
                        polygon.getArea() == 0 ? JurisdictionFlaw.EMPTY : JurisdictionFlaw.SELF_CROSSING);
            }
        }
    }

    static void checkWhole(List<Polygon> polygons) throws FlawedGeometry {
        if (polygons.stream().mapToDouble(AreaChecks::squareKilometres).sum() > LARGEST_SQUARE_KILOMETRES) {
            throw new FlawedGeometry(JurisdictionFlaw.TOO_WIDE);
        }
    }

    private static void checkPlaces(Geometry polygon) throws FlawedGeometry {
        List<Coordinate> coordinates = Arrays.asList(polygon.getCoordinates());
        if (!coordinates.stream().allMatch(at -> Position.exists(at.x, at.y))) {
            boolean swapped = coordinates.stream().allMatch(at -> Position.exists(at.y, at.x));
            throw new FlawedGeometry(swapped ? JurisdictionFlaw.SWAPPED_AXES : JurisdictionFlaw.OUTSIDE_WORLD);
        }
        if (coordinates.stream().allMatch(at -> at.y < ANTARCTIC_LATITUDE)) {
            throw new FlawedGeometry(JurisdictionFlaw.SWAPPED_AXES);
        }
    }

    /** On a sphere, near enough for a limit: degrees shrink with the cosine of the polygon's middle latitude. */
    private static double squareKilometres(Polygon polygon) {
        Envelope envelope = polygon.getEnvelopeInternal();
        double shrink = Math.cos(Math.toRadians((envelope.getMinY() + envelope.getMaxY()) / 2));
        return polygon.getArea() * shrink * KILOMETRES_PER_DEGREE * KILOMETRES_PER_DEGREE;
    }
}
