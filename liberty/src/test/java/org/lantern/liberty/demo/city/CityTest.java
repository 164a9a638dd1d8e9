package org.lantern.liberty.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class CityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static List<City> cities() {
        return City.all();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void the_same_plan_and_day_give_the_same_bytes_R1(City city) {
        var again = City.named(city.slug());
        assertThat(again.records(TODAY)).isEqualTo(city.records(TODAY));
        assertThat(again.jurisdiction()).isEqualTo(city.jurisdiction());
        assertThat(again.emblem()).isEqualTo(city.emblem());
    }

    @ParameterizedTest
    @MethodSource("cities")
    void districts_tile_the_jurisdiction_R2(City city) {
        var areas = city.districts().stream().map(District::area).toList();
        assertThat(areas).hasSizeBetween(5, 8).allMatch(Geometry::isValid);
        var whole = UnaryUnionOp.union(areas);
        var sum = areas.stream().mapToDouble(Geometry::getArea).sum();
        assertThat(whole.getArea()).as("no overlap").isCloseTo(sum, within(1));
        assertThat(whole.buffer(1).buffer(-1).getArea()).as("no gap").isCloseTo(sum, within(sum / 10_000));
        assertThat(city.districts()).extracting(District::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void neighbours_share_every_corner_of_their_border_R2(City city) {
        for (var one : city.districts()) {
            for (var other : city.districts()) {
                var border = one.area().intersection(other.area());
                if (!one.equals(other) && border.getDimension() == 1) {
                    assertThat(List.of(one.area().getCoordinates())).containsAll(List.of(border.getCoordinates()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void the_emblem_is_a_small_picture_with_a_transparent_ground(City city) throws IOException {
        BufferedImage emblem = ImageIO.read(new ByteArrayInputStream(city.emblem()));
        assertThat(emblem.getWidth()).isEqualTo(512);
        assertThat(emblem.getRGB(2, 2) >>> 24).isZero();
        assertThat(emblem.getRGB(256, 256) >>> 24).isEqualTo(255);
        assertThat(city.emblem()).hasSizeLessThan(60_000);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void nothing_in_a_plan_belongs_to_anyone_R8(City city) {
        var contact = city.design().getJsonObject("contact");
        assertThat(contact.getString("nonEmergencyPhone")).matches("\\(\\d{3}\\) 555-01\\d\\d");
        assertThat(contact.getString("email")).endsWith(".example");
    }

    @ParameterizedTest
    @MethodSource("cities")
    void streets_have_their_own_names(City city) {
        assertThat(Stream.of("across", "along")
                        .flatMap(
                                ways -> Ways.of(Plans.plan(city.slug())
                                                .getJsonObject("streets")
                                                .getJsonObject(ways))
                                        .names()
                                        .stream()))
                .doesNotHaveDuplicates();
    }

    private static Offset<Double> within(double offset) {
        return Offset.offset(offset);
    }
}
