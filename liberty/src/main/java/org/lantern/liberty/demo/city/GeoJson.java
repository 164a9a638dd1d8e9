package org.lantern.liberty.demo.city;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Districts as a GeoJSON feature collection (RFC 7946: longitude first, exterior rings counter-clockwise). */
record GeoJson(Frame frame) {

    JsonObject of(List<District> districts) {
        var features = Json.createArrayBuilder();
        districts.forEach(district -> features.add(feature(district)));
        return Json.createObjectBuilder()
                .add("type", "FeatureCollection")
                .add("features", features)
                .build();
    }

    private JsonObject feature(District district) {
        return Json.createObjectBuilder()
                .add("type", "Feature")
                .add("properties", Json.createObjectBuilder().add("name", district.name()))
                .add("geometry", polygon(district.area()))
                .build();
    }

    private JsonObject polygon(Polygon area) {
        var normal = (Polygon) area.norm().reverse();
        var rings = Json.createArrayBuilder().add(ring(normal.getExteriorRing()));
        for (var hole = 0; hole < normal.getNumInteriorRing(); hole++) {
            rings.add(ring(normal.getInteriorRingN(hole)));
        }
        return Json.createObjectBuilder()
                .add("type", "Polygon")
                .add("coordinates", rings)
                .build();
    }

    private JsonArrayBuilder ring(LineString ring) {
        var positions = Json.createArrayBuilder();
        for (Coordinate corner : ring.getCoordinates()) {
            var position = frame.positionOf(corner);
            positions.add(Json.createArrayBuilder().add(position.longitude()).add(position.latitude()));
        }
        return positions;
    }
}
