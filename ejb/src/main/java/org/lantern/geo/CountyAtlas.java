package org.lantern.geo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.lantern.geo.internal.Mending;
import org.lantern.geo.internal.Topology;

/**
 * The counties of the United States, read from TopoJSON in the form of the {@code us-atlas} package (object
 * {@code counties}, FIPS code as id, property {@code name}). It holds no towns. A county that
 * is too small for the atlas's positions (Falls Church, Virginia: 5 km²) is not in it. Safe for use by many threads.
 */
public final class CountyAtlas {
    private static final int DECIMALS = 7;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A county, its polygons (each an outer ring and its holes), and the box around them. */
    private record Entry(County county, List<List<List<double[]>>> polygons, BoundingBox box) {}

    private CountyAtlas() {}

    /** @throws jakarta.json.JsonException if it is not JSON */
    public static CountyAtlas read(InputStream topoJson) {
        CountyAtlas atlas = new CountyAtlas();
        try (JsonReader reader = Json.createReader(topoJson)) {
            JsonObject root = reader.readObject();
            Topology topology = Topology.of(root);
            root.getJsonObject("objects")
                    .getJsonObject("counties")
                    .getJsonArray("geometries")
                    .getValuesAs(JsonObject.class)
                    .forEach(shape -> atlas.add(topology, shape));
        }
        return atlas;
    }

    private void add(Topology topology, JsonObject shape) {
        String fips = shape.getString("id");
        String name = shape.getJsonObject("properties").getString("name");
        List<List<List<double[]>>> polygons = Mending.of(topology.polygons(shape));
        if (!polygons.isEmpty()) {
            entries.put(fips, new Entry(new County(fips, name), polygons, box(polygons)));
        }
    }

    /** A state's, by name. */
    public List<County> counties(UsState state) {
        return entries.values().stream()
                .map(Entry::county)
                .filter(county -> county.fips().startsWith(state.fips()))
                .sorted(Comparator.comparing(County::name).thenComparing(County::fips))
                .toList();
    }

    public Optional<County> county(String fips) {
        return Optional.ofNullable(entries.get(fips)).map(Entry::county);
    }

    /** A county's area as GeoJSON (RFC 7946); the atlas is accurate to some hundred meters. */
    public Optional<String> geoJson(String fips) {
        return Optional.ofNullable(entries.get(fips)).map(CountyAtlas::written);
    }

    /** The middle of a county's largest part. */
    public Optional<Position> center(String fips) {
        return Optional.ofNullable(entries.get(fips))
                .flatMap(entry -> entry.polygons().stream()
                        .map(List::getFirst)
                        .max(Comparator.comparingDouble(ring -> Math.abs(moments(ring)[0]))))
                .map(ring -> {
                    double[] sums = moments(ring);
                    return new Position(sums[1] / (3 * sums[0]), sums[2] / (3 * sums[0]));
                });
    }

    /** The outlines of the counties that reach into a box. */
    public List<Outline> within(BoundingBox box) {
        return entries.values().stream()
                .filter(entry -> entry.box().intersects(box))
                .map(entry -> new Outline(
                        entry.polygons().stream().flatMap(List::stream).toList(),
                        entry.polygons().size()))
                .toList();
    }

    private static String written(Entry entry) {
        JsonObject properties =
                Json.createObjectBuilder().add("name", entry.county().name()).build();
        StringJoiner polygons = new StringJoiner(",", "[", "]");
        entry.polygons().forEach(rings -> {
            StringJoiner polygon = new StringJoiner(",", "[", "]");
            rings.forEach(ring -> polygon.add(ring(ring)));
            polygons.add(polygon.toString());
        });
        return "{\"type\":\"Feature\",\"properties\":" + properties
                + ",\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":" + polygons + "}}";
    }

    private static String ring(List<double[]> ring) {
        StringJoiner positions = new StringJoiner(",", "[", "]");
        ring.forEach(at -> positions.add("[" + rounded(at[0]) + "," + rounded(at[1]) + "]"));
        return positions.toString();
    }

    private static String rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Twice the area, and six times the area times the middle, in square degrees. */
    private static double[] moments(List<double[]> ring) {
        double[] sums = new double[3];
        for (int i = 0; i + 1 < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get(i + 1);
            double cross = a[0] * b[1] - b[0] * a[1];
            sums[0] += cross;
            sums[1] += (a[0] + b[0]) * cross;
            sums[2] += (a[1] + b[1]) * cross;
        }
        return sums;
    }

    private static BoundingBox box(List<List<List<double[]>>> polygons) {
        List<double[]> all = new ArrayList<>();
        polygons.forEach(polygon -> all.addAll(polygon.getFirst()));
        var longitudes = all.stream().mapToDouble(at -> at[0]).summaryStatistics();
        var latitudes = all.stream().mapToDouble(at -> at[1]).summaryStatistics();
        return new BoundingBox(longitudes.getMin(), latitudes.getMin(), longitudes.getMax(), latitudes.getMax());
    }
}
