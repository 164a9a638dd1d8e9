package org.lantern.geo.internal;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The shared lines of a quantized topology (The TopoJSON Format Specification 1.0, section 2.1): each position is a step
 * from the one before, in whole units that scale and translate turn into degrees.
 */
public final class Topology {
    private final List<List<double[]>> arcs;

    private Topology(List<List<double[]>> arcs) {
        this.arcs = arcs;
    }

    public static Topology of(JsonObject root) {
        JsonArray scale = root.getJsonObject("transform").getJsonArray("scale");
        JsonArray translate = root.getJsonObject("transform").getJsonArray("translate");
        double[] unit = {
            scale.getJsonNumber(0).doubleValue(), scale.getJsonNumber(1).doubleValue()
        };
        double[] origin = {
            translate.getJsonNumber(0).doubleValue(), translate.getJsonNumber(1).doubleValue()
        };
        return new Topology(root.getJsonArray("arcs").getValuesAs(JsonArray.class).stream()
                .map(arc -> decoded(arc, unit, origin))
                .toList());
    }

    private static List<double[]> decoded(JsonArray arc, double[] unit, double[] origin) {
        List<double[]> positions = new ArrayList<>(arc.size());
        long x = 0;
        long y = 0;
        for (JsonArray step : arc.getValuesAs(JsonArray.class)) {
            x += step.getInt(0);
            y += step.getInt(1);
            positions.add(new double[] {x * unit[0] + origin[0], y * unit[1] + origin[1]});
        }
        return List.copyOf(positions);
    }

    /** The polygons of a geometry, each an outer ring and its holes; none for points and lines. */
    public List<List<List<double[]>>> polygons(JsonObject geometry) {
        return switch (geometry.getString("type")) {
            case "Polygon" -> List.of(rings(geometry.getJsonArray("arcs")));
            case "MultiPolygon" ->
                geometry.getJsonArray("arcs").getValuesAs(JsonArray.class).stream()
                        .map(this::rings)
                        .toList();
            default -> List.of();
        };
    }

    private List<List<double[]>> rings(JsonArray polygon) {
        return polygon.getValuesAs(JsonArray.class).stream().map(this::ring).toList();
    }

    /** Lines end where the next begins (section 2.1.4); a negative number is a line turned round: ~0 is the first. */
    private List<double[]> ring(JsonArray numbers) {
        List<double[]> ring = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.getInt(i);
            List<double[]> arc =
                    number >= 0 ? arcs.get(number) : arcs.get(~number).reversed();
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return List.copyOf(ring);
    }
}
