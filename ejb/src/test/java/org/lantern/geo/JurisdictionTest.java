package org.lantern.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionTest {
    private static final String SQUARE = "[[-75.2,39.9],[-75.0,39.9],[-75.0,40.1],[-75.2,40.1],[-75.2,39.9]]";

    @Test
    void r1_a_polygon_a_feature_and_a_multi_polygon_are_jurisdictions() {
        for (String text : new String[] {
            polygon(SQUARE),
            feature(polygon(SQUARE), "{}"),
            "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "]]}"
        }) {
            Jurisdiction area = accepted(text);
            assertThat(area.contains(new Position(-75.1, 40.0))).isTrue();
            assertThat(area.contains(new Position(-75.2, 40.0)))
                    .as("on the border")
                    .isTrue();
            assertThat(area.contains(new Position(-75.3, 40.0))).isFalse();
            assertThat(area.bounds()).isEqualTo(new BoundingBox(-75.2, 39.9, -75.0, 40.1));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_JSON|no json",
                "NOT_JSON|{\"type\":\"Polygon\"",
                "NOT_JSON|''",
                "NOT_GEOJSON|[]",
                "NOT_GEOJSON|{\"type\":\"Topology\"}",
                "NOT_GEOJSON|{\"type\":\"Polygon\"}",
                "NOT_POLYGONS|{\"type\":\"Point\",\"coordinates\":[1,2]}",
                "NOT_POLYGONS|{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}",
                "EMPTY|{\"type\":\"FeatureCollection\",\"features\":[]}",
                "EMPTY|{\"type\":\"Polygon\",\"coordinates\":[]}",
                "EMPTY|{\"type\":\"Polygon\",\"coordinates\":[[]]}",
                "EMPTY|{\"type\":\"MultiPolygon\",\"coordinates\":[]}",
                "EMPTY|{\"type\":\"Feature\",\"geometry\":null}",
                "EMPTY|{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[1,1],[1,1]]]}",
                "BAD_COORDINATE|{\"type\":\"Polygon\",\"coordinates\":[[[\"1\",1],[2,1],[2,2],[1,1]]]}",
                "OUTSIDE_WORLD|{\"type\":\"Polygon\",\"coordinates\":[[[2696000,235000],[2697000,235000],[2697000,236000],[2696000,235000]]]}",
                "OUTSIDE_WORLD|{\"type\":\"Polygon\",\"coordinates\":[[[1e999,1],[2,1],[2,2],[1e999,1]]]}",
                "NOT_CLOSED|{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[2,2],[1,2]]]}",
                "TOO_FEW_POSITIONS|{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,1],[1,1]]]}",
                "SELF_CROSSING|{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,2],[2,1],[1,3],[1,1]]]}",
                "TOO_WIDE|{\"type\":\"Polygon\",\"coordinates\":[[[-60,-50],[60,-50],[60,50],[-60,50],[-60,-50]]]}",
            })
    void r1_r2_r4_a_flaw_is_named(JurisdictionFlaw flaw, String text) {
        assertThat(Jurisdiction.parse(text)).isEqualTo(new JurisdictionReading.Refused(flaw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[39.9,-75.2],[39.9,-75.0],[40.1,-75.0],[40.1,-75.2],[39.9,-75.2]]",
                "[[34.0,-118.4],[34.0,-118.2],[34.2,-118.2],[34.2,-118.4],[34.0,-118.4]]",
            })
    void r3_latitude_before_longitude_is_told(String ring) {
        assertThat(Jurisdiction.parse(polygon(ring)))
                .isEqualTo(new JurisdictionReading.Refused(JurisdictionFlaw.SWAPPED_AXES));
    }

    @Test
    void r4_a_file_that_is_too_long_is_not_read_to_its_end() throws IOException {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                assertThat(given++).isLessThanOrEqualTo(Jurisdiction.LONGEST);
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) ' ');
                given += length;
                assertThat(given).isLessThanOrEqualTo(Jurisdiction.LONGEST + 1L);
                return length;
            }
        };
        assertThat(Jurisdiction.parse(endless)).isEqualTo(new JurisdictionReading.Refused(JurisdictionFlaw.TOO_LONG));
        assertThat(Jurisdiction.parse(" ".repeat(Jurisdiction.LONGEST + 1)))
                .isEqualTo(new JurisdictionReading.Refused(JurisdictionFlaw.TOO_LONG));
    }

    @Test
    void r4_too_many_positions_and_too_deep_json_are_refused() {
        String many = IntStream.range(0, 200_001).mapToObj(i -> "[1,1]").collect(Collectors.joining(","));
        assertThat(Jurisdiction.parse(polygon("[" + many + "]")))
                .isEqualTo(new JurisdictionReading.Refused(JurisdictionFlaw.TOO_MANY_POSITIONS));
        assertThat(Jurisdiction.parse("[".repeat(1_000_000)))
                .isEqualTo(new JurisdictionReading.Refused(JurisdictionFlaw.NOT_JSON));
    }

    @Test
    void r5_districts_keep_their_names_and_features_of_one_name_are_one_district() {
        Jurisdiction area = accepted(collection(
                feature(polygon(SQUARE), "{\"OBJECTID\":7,\"DIST_NUM\":24}"),
                feature(polygon(SQUARE.replace("-75.", "-76.")), "{\"OBJECTID\":8,\"DIST_NUM\":25}"),
                feature(polygon(SQUARE.replace("-75.", "-77.")), "{\"OBJECTID\":9,\"DIST_NUM\":24}")));
        assertThat(area.districts()).extracting(District::name).containsExactly("24", "25");
        assertThat(area.nearestDistrict(new Position(-76.1, 40))).isEqualTo(1);
        assertThat(area.nearestDistrict(new Position(-77.1, 40))).isEqualTo(0);
        assertThat(area.nearestDistrict(new Position(-76.3, 40))).as("nearest").isEqualTo(1);
    }

    @Test
    void r5_districts_without_a_name_are_numbered() {
        assertThat(accepted(collection(feature(polygon(SQUARE), "{\"shape\":1}"), feature(polygon(SQUARE), "{}")))
                        .districts())
                .extracting(District::name)
                .containsExactly("1", "2");
    }

    @Test
    void r1_a_refusal_names_the_feature() {
        String open = polygon("[[1,1],[2,1],[2,2],[1,2]]");
        assertThat(Jurisdiction.parse(collection(feature(polygon(SQUARE), "{}"), feature(open, "{}"))))
                .isEqualTo(new JurisdictionReading.Refused(JurisdictionFlaw.NOT_CLOSED, OptionalInt.of(2)));
    }

    @Test
    void what_is_written_reads_back() throws IOException {
        Jurisdiction area = accepted(collection(feature(polygon(SQUARE), "{\"name\":\"Central\"}")));
        byte[] written = area.toGeoJson(0.0001).getBytes(StandardCharsets.UTF_8);
        assertThat(Jurisdiction.parse(new ByteArrayInputStream(written)))
                .isInstanceOfSatisfying(JurisdictionReading.Accepted.class, again -> {
                    assertThat(again.jurisdiction().bounds()).isEqualTo(area.bounds());
                    assertThat(again.jurisdiction().districts().getFirst().name())
                            .isEqualTo("Central");
                });
    }

    @Test
    void philadelphias_police_districts_are_a_jurisdiction() throws IOException {
        Path file = Path.of("..", "..", "shared", "data", "boundaries", "philadelphia-police-districts.geojson");
        assumeTrue(Files.exists(file), "the shared boundary file is not beside this checkout");
        Jurisdiction area = accepted(Files.readString(file));
        assertThat(area.districts()).extracting(District::name).contains("24", "1", "39");
        assertThat(area.contains(new Position(-75.1635, 39.9526)))
                .as("city hall")
                .isTrue();
        assertThat(area.contains(new Position(-75.26380374, 40.05509472)))
                .as("the fall-back point")
                .isFalse();
    }

    private static Jurisdiction accepted(String text) {
        JurisdictionReading reading = Jurisdiction.parse(text);
        assertThat(reading).isInstanceOf(JurisdictionReading.Accepted.class);
        return ((JurisdictionReading.Accepted) reading).jurisdiction();
    }

    private static String polygon(String ring) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}";
    }

    private static String feature(String geometry, String properties) {
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }
}
