package org.lantern.liberty.demo.city;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** The land of a city: its districts, and where within them a street can be. */
final class Terrain {
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double SHOULDER_METRES = 35;

    private final List<District> districts;
    private final PreparedGeometry buildable;

    private Terrain(List<District> districts, Geometry land, Geometry parks) {
        this.districts = List.copyOf(districts);
        this.buildable = PreparedGeometryFactory.prepare(
                land.buffer(-SHOULDER_METRES).difference(parks.buffer(SHOULDER_METRES)));
    }

    static Terrain of(JsonObject plan) {
        var limits = SHAPES.createPolygon(
                Course.straight(plan.getJsonArray("outline")).closed());
        var land = limits.difference(water(plan));
        return new Terrain(Divisions.of(plan, land).districts(), land, parks(plan));
    }

    List<District> districts() {
        return districts;
    }

    Optional<District> districtAt(Coordinate place) {
        var point = SHAPES.createPoint(place);
        return districts.stream()
                .filter(district -> district.area().contains(point))
                .findFirst();
    }

    boolean carriesStreet(Coordinate from, Coordinate to) {
        return buildable.covers(SHAPES.createLineString(new Coordinate[] {from, to}));
    }

    private static Geometry water(JsonObject plan) {
        if (plan.containsKey("river")) {
            var river = plan.getJsonObject("river");
            var width = river.getJsonNumber("width").doubleValue();
            return SHAPES.createLineString(
                            Course.flowing(river.getJsonArray("course")).open())
                    .buffer(width / 2);
        }
        var lake = plan.getJsonObject("lake");
        return SHAPES.createPolygon(Course.flowing(lake.getJsonArray("shore"))
                .then(Course.straight(lake.getJsonArray("far")))
                .closed());
    }

    private static Geometry parks(JsonObject plan) {
        return plan.getJsonArray("parks").stream()
                .map(JsonValue::asJsonArray)
                .map(park ->
                        (Geometry) SHAPES.createPolygon(Course.straight(park).closed()))
                .reduce(SHAPES.createPolygon(), Geometry::union);
    }
}
