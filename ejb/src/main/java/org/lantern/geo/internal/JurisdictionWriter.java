package org.lantern.geo.internal;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Writes districts as GeoJSON, with six decimals (about a decimetre). */
public final class JurisdictionWriter {
    private JurisdictionWriter() {}

    public static String write(List<String> names, List<Geometry> areas) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().write("type", "FeatureCollection").writeStartArray("features");
            for (int i = 0; i < names.size(); i++) {
                json.writeStartObject().write("type", "Feature");
                json.writeStartObject("properties").write("name", names.get(i)).writeEnd();
                geometry(json, areas.get(i));
                json.writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    private static void geometry(JsonGenerator json, Geometry area) {
        json.writeStartObject("geometry").write("type", "MultiPolygon").writeStartArray("coordinates");
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) area.getGeometryN(i);
            json.writeStartArray();
            ring(json, polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                ring(json, polygon.getInteriorRingN(hole));
            }
            json.writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    private static void ring(JsonGenerator json, LinearRing ring) {
        json.writeStartArray();
        for (Coordinate at : ring.getCoordinates()) {
            json.writeStartArray().write(rounded(at.x)).write(rounded(at.y)).writeEnd();
        }
        json.writeEnd();
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
