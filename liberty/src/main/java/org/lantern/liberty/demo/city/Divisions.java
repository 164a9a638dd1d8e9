package org.lantern.liberty.demo.city;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * Land cut along division lines. All borders are noded together before faces are formed, so neighbours share every
 * vertex of their border and no gap or overlap can arise. A line's ends may hang over into the water or beyond the limits.
 */
record Divisions(List<District> districts) {

    /** @throws IllegalStateException when a face has no name in the plan, or a name no face of its own */
    static Divisions of(JsonObject plan, Geometry land) {
        Geometry borders = land.getBoundary();
        for (var division : plan.getJsonArray("divisions")) {
            borders = borders.union(line(division.asJsonObject(), land));
        }
        var polygonizer = new Polygonizer();
        polygonizer.add(borders);
        var names = plan.getJsonObject("districts");
        var faces = polygonizer.getGeometry();
        var districts = IntStream.range(0, faces.getNumGeometries())
                .mapToObj(face -> (Polygon) faces.getGeometryN(face))
                .filter(face -> land.contains(face.getInteriorPoint()))
                .map(face -> new District(nameOf(face, names), face))
                .toList();
        if (districts.size() != names.size()) {
            throw new IllegalStateException(districts.size() + " faces for " + names.size() + " districts");
        }
        return new Divisions(districts);
    }

    private static Geometry line(JsonObject division, Geometry land) {
        var points = division.getJsonArray("line");
        var course = division.getBoolean("smooth", false) ? Course.flowing(points) : Course.straight(points);
        return land.getFactory().createLineString(course.open());
    }

    private static String nameOf(Polygon face, Map<String, JsonValue> names) {
        return names.entrySet().stream()
                .filter(name -> face.contains(face.getFactory().createPoint(Course.coordinate(name.getValue()))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A face without a name at " + face.getInteriorPoint()));
    }
}
