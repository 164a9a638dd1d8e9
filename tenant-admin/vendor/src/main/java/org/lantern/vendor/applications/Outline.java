package org.lantern.vendor.applications;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;

/** The rings of an area's polygons, longitude and latitude in degrees, thinned for drawing and measuring. */
record Outline(List<List<double[]>> rings) {
    /** About 50 m: nothing a picture of a city shows. */
    private static final double TOLERANCE_DEGREES = 0.0005;

    static Outline of(JurisdictionReading reading) {
        List<List<double[]>> rings = new ArrayList<>();
        if (reading instanceof JurisdictionReading.Accepted accepted) {
            collect(read(accepted.jurisdiction()), rings);
        }
        return new Outline(rings);
    }

    private static JsonObject read(Jurisdiction jurisdiction) {
        try (JsonReader reader = Json.createReader(new StringReader(jurisdiction.toGeoJson(TOLERANCE_DEGREES)))) {
            return reader.readObject();
        }
    }

    private static void collect(JsonValue value, List<List<double[]>> rings) {
        if (value instanceof JsonObject object) {
            object.values().forEach(part -> collect(part, rings));
        } else if (value instanceof JsonArray array && isRing(array)) {
            rings.add(array.getValuesAs(JsonArray.class).stream()
                    .map(Outline::position)
                    .toList());
        } else if (value instanceof JsonArray array) {
            array.forEach(part -> collect(part, rings));
        }
    }

    private static boolean isRing(JsonArray array) {
        return !array.isEmpty()
                && array.getFirst() instanceof JsonArray position
                && !position.isEmpty()
                && position.getFirst() instanceof JsonNumber;
    }

    private static double[] position(JsonArray position) {
        return new double[] {
            position.getJsonNumber(0).doubleValue(), position.getJsonNumber(1).doubleValue()
        };
    }

    /** On a sphere, in square kilometres; rings turn against each other where they cut holes (RFC 7946, 3.1.6). */
    double squareKilometers() {
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
        double earthRadiusKilometers = 6371.0088;
        return sum * earthRadiusKilometers * earthRadiusKilometers / 2;
    }
}
