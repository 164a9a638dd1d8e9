package org.lantern.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lantern.geo.internal.FlawedGeometry;
import org.lantern.geo.internal.JurisdictionReader;
import org.lantern.geo.internal.JurisdictionWriter;

/** The area an agency polices, made of at least one district. Safe for use by many threads. */
public final class Jurisdiction {
    /** Bytes of a stream, and characters of a text, that are read at most. */
    public static final int LONGEST = 10 * 1024 * 1024;

    private final List<District> districts;
    private final BoundingBox bounds;

    private Jurisdiction(List<District> districts) {
        this.districts = List.copyOf(districts);
        this.bounds = districts.stream()
                .map(district -> district.area().bounds())
                .reduce(Jurisdiction::around)
                .orElseThrow();
    }

    /** Reads GeoJSON (RFC 7946): a polygon, multi-polygon, feature or collection of features. */
    public static JurisdictionReading parse(String geoJson) {
        if (geoJson.length() > LONGEST) {
            return new JurisdictionReading.Refused(JurisdictionFlaw.TOO_LONG);
        }
        try {
            return new JurisdictionReading.Accepted(
                    new Jurisdiction(JurisdictionReader.read(geoJson).entrySet().stream()
                            .map(entry -> new District(entry.getKey(), entry.getValue()))
                            .toList()));
        } catch (FlawedGeometry flawed) {
            return new JurisdictionReading.Refused(flawed.flaw(), flawed.feature());
        }
    }

    /** As {@link #parse(String)}, from UTF-8 bytes; reads no more than {@link #LONGEST} of them. */
    public static JurisdictionReading parse(InputStream geoJson) throws IOException {
        byte[] bytes = geoJson.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return new JurisdictionReading.Refused(JurisdictionFlaw.TOO_LONG);
        }
        return parse(new String(bytes, StandardCharsets.UTF_8));
    }

    /** In the order of the file, names distinct; a jurisdiction without features has one district. */
    public List<District> districts() {
        return districts;
    }

    public BoundingBox bounds() {
        return bounds;
    }

    /** Whether the position lies in one of the districts or on a border. */
    public boolean contains(Position position) {
        return bounds.contains(position) && districts.stream().anyMatch(district -> district.contains(position));
    }

    /** Index in {@link #districts()} of the first district that holds the position, otherwise of the nearest one. */
    public int nearestDistrict(Position position) {
        return IntStream.range(0, districts.size())
                .boxed()
                .min(Comparator.comparingDouble(
                        index -> districts.get(index).area().distance(position)))
                .orElseThrow();
    }

    /**
     * A feature collection with a property {@code name} per district, for drawing.
     *
     * @param toleranceDegrees how far a drawn line may leave the true one; 0 keeps every position
     */
    public String toGeoJson(double toleranceDegrees) {
        return JurisdictionWriter.write(
                districts.stream().map(District::name).toList(),
                districts.stream()
                        .map(district -> district.area().simplified(toleranceDegrees))
                        .toList());
    }

    private static BoundingBox around(BoundingBox a, BoundingBox b) {
        return new BoundingBox(
                Math.min(a.west(), b.west()),
                Math.min(a.south(), b.south()),
                Math.max(a.east(), b.east()),
                Math.max(a.north(), b.north()));
    }
}
