package org.lantern.geo.internal;

import java.util.List;
import org.lantern.geo.BoundingBox;
import org.lantern.geo.Position;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** Polygons that were checked, with an index for the question whether a position is inside. */
public final class Area {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private final Geometry polygons;
    private final IndexedPointInAreaLocator locator;

    Area(List<Polygon> polygons) {
        this.polygons = FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        this.locator = new IndexedPointInAreaLocator(this.polygons);
    }

    public BoundingBox bounds() {
        Envelope envelope = polygons.getEnvelopeInternal();
        return new BoundingBox(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
    }

    public boolean contains(Position position) {
        return locator.locate(coordinate(position)) != Location.EXTERIOR;
    }

    /** In degrees; 0 inside. Good for comparing, not for telling people. */
    public double distance(Position position) {
        return contains(position) ? 0 : polygons.distance(FACTORY.createPoint(coordinate(position)));
    }

    public Geometry simplified(double toleranceDegrees) {
        return toleranceDegrees == 0 ? polygons : TopologyPreservingSimplifier.simplify(polygons, toleranceDegrees);
    }

    private static Coordinate coordinate(Position position) {
        return new Coordinate(position.longitude(), position.latitude());
    }
}
