package org.lantern.geo.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantern.geo.JurisdictionFlaw;
import org.locationtech.jts.geom.Polygon;

/** Reads GeoJSON into one checked area per district name. */
public final class JurisdictionReader {
    private static final int MOST_DISTRICTS = 1_000;

    private final Rings rings = new Rings();

    private JurisdictionReader() {}

    /** District name to area, in the file's order. */
    public static Map<String, Area> read(String geoJson) throws FlawedGeometry {
        JsonObject root = object(json(geoJson));
        return new JurisdictionReader()
                .districts(type(root).equals("FeatureCollection") ? features(root) : List.of(root));
    }

    private Map<String, Area> districts(List<JsonObject> features) throws FlawedGeometry {
        List<List<Polygon>> geometries = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            geometries.add(checkedPolygons(features, i));
        }
        AreaChecks.checkWhole(geometries.stream().flatMap(List::stream).toList());
        Map<String, List<Polygon>> byName = new LinkedHashMap<>();
        List<String> names = DistrictNames.of(
                features.stream().map(JurisdictionReader::properties).toList());
        for (int i = 0; i < names.size(); i++) {
            byName.computeIfAbsent(names.get(i), name -> new ArrayList<>()).addAll(geometries.get(i));
        }
        if (byName.size() > MOST_DISTRICTS) {
            throw new FlawedGeometry(JurisdictionFlaw.TOO_MANY_DISTRICTS);
        }
        Map<String, Area> areas = new LinkedHashMap<>();
        byName.forEach((name, polygons) -> areas.put(name, new Area(polygons)));
        return areas;
    }

    private List<Polygon> checkedPolygons(List<JsonObject> features, int index) throws FlawedGeometry {
        try {
            List<Polygon> polygons = polygons(features.get(index));
            AreaChecks.check(polygons);
            return polygons;
        } catch (FlawedGeometry flawed) {
            throw features.size() == 1 ? flawed : flawed.in(index + 1);
        }
    }

    private List<Polygon> polygons(JsonObject geometry) throws FlawedGeometry {
        List<Polygon> polygons = new ArrayList<>();
        switch (type(geometry)) {
            case "Feature" -> {
                if (geometry.get("geometry") instanceof JsonObject inner
                        && !type(inner).equals("Feature")) {
                    return polygons(inner);
                }
            }
            case "Polygon" -> polygons.add(rings.polygon(member(geometry, "coordinates")));
            case "MultiPolygon" -> {
                for (JsonValue polygon : Rings.array(member(geometry, "coordinates"))) {
                    polygons.add(rings.polygon(polygon));
                }
            }
            case "Point", "MultiPoint", "LineString", "MultiLineString", "GeometryCollection" ->
                throw new FlawedGeometry(JurisdictionFlaw.NOT_POLYGONS);
            default -> throw new FlawedGeometry(JurisdictionFlaw.NOT_GEOJSON);
        }
        return polygons;
    }

    private static List<JsonObject> features(JsonObject collection) throws FlawedGeometry {
        List<JsonObject> features = new ArrayList<>();
        for (JsonValue feature : Rings.array(member(collection, "features"))) {
            features.add(object(feature));
        }
        if (features.isEmpty()) {
            throw new FlawedGeometry(JurisdictionFlaw.EMPTY);
        }
        return features;
    }

    private static JsonObject properties(JsonObject feature) {
        return feature.get("properties") instanceof JsonObject properties ? properties : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String type(JsonObject object) {
        return object.get("type") instanceof JsonString type ? type.getString() : "";
    }

    private static JsonValue member(JsonObject object, String name) {
        return object.getOrDefault(name, JsonValue.NULL);
    }

    private static JsonObject object(JsonValue value) throws FlawedGeometry {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new FlawedGeometry(JurisdictionFlaw.NOT_GEOJSON);
    }

    private static JsonValue json(String text) throws FlawedGeometry {
        try (JsonReader reader =
                Json.createReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            return reader.readValue();
        } catch (RuntimeException notJsonOrTooDeep) { // too deep nesting is a plain RuntimeException in Parsson
            throw new FlawedGeometry(JurisdictionFlaw.NOT_JSON);
        }
    }
}
