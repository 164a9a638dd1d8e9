package org.lantern.geo.internal;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.lantern.geo.JurisdictionFlaw;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Turns GeoJSON coordinate arrays into polygons; counts positions over the whole file. */
final class Rings {
    private static final int MOST_POSITIONS = 200_000;

    private int positions;

    Polygon polygon(JsonValue coordinates) throws FlawedGeometry {
        List<LinearRing> rings = new ArrayList<>();
        for (JsonValue ring : array(coordinates)) {
            rings.add(ring(ring));
        }
        if (rings.isEmpty()) {
            throw new FlawedGeometry(JurisdictionFlaw.EMPTY);
        }
        return Area.FACTORY.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonValue value) throws FlawedGeometry {
        JsonArray array = array(value);
        positions += array.size();
        if (positions > MOST_POSITIONS) {
            throw new FlawedGeometry(JurisdictionFlaw.TOO_MANY_POSITIONS);
        }
        Coordinate[] ring = new Coordinate[array.size()];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = position(array.get(i));
        }
        if (ring.length == 0 || !ring[0].equals2D(ring[ring.length - 1])) {
            throw new FlawedGeometry(ring.length == 0 ? JurisdictionFlaw.EMPTY : JurisdictionFlaw.NOT_CLOSED);
        }
        if (ring.length < 4) {
            throw new FlawedGeometry(JurisdictionFlaw.TOO_FEW_POSITIONS);
        }
        return Area.FACTORY.createLinearRing(ring);
    }

    private static Coordinate position(JsonValue value) throws FlawedGeometry {
        if (value instanceof JsonArray pair
                && pair.size() >= 2
                && pair.get(0) instanceof JsonNumber x
                && pair.get(1) instanceof JsonNumber y) {
            return new Coordinate(x.doubleValue(), y.doubleValue());
        }
        throw new FlawedGeometry(JurisdictionFlaw.BAD_COORDINATE);
    }

    static JsonArray array(JsonValue value) throws FlawedGeometry {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new FlawedGeometry(JurisdictionFlaw.NOT_GEOJSON);
    }
}
