package org.lantern.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** geo R7, R8. */
class CircleTest {

    @Test
    void a_circle_encloses_what_its_radius_says_and_is_accepted() {
        for (double latitude : new double[] {0, 39.95, -54, 71}) {
            Jurisdiction area = area(new Circle(new Position(-75.16, latitude), 10_000));
            double full = Math.PI * 100;
            assertThat(Outline.exact(area).squareKilometers()).isCloseTo(full, within(0.01 * full));
            assertThat(area.contains(new Position(-75.16, latitude))).isTrue();
        }
    }

    @Test
    void one_across_the_date_line_or_a_pole_is_none() {
        assertThat(new Circle(new Position(179.99, 0), 10_000).geoJson()).isEmpty();
        assertThat(new Circle(new Position(0, 89.99), 10_000).geoJson()).isEmpty();
        assertThat(new Circle(new Position(179, 0), 10_000).geoJson())
                .as("positive control")
                .isPresent();
    }

    @Test
    void a_radius_has_bounds() {
        Position here = new Position(0, 0);
        assertThatThrownBy(() -> new Circle(here, 199)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Circle(here, 300_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Circle(here, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Circle(here, 200).geoJson()).isPresent();
    }

    @Test
    void a_picture_is_made_of_numbers_and_its_bar_is_round_r7() {
        AreaPicture picture = AreaPicture.of(area(new Circle(new Position(-75.16, 39.95), 10_000)));
        assertThat(picture.area()).matches("[ML0-9. Z-]+");
        assertThat(picture.barKilometers()).isEqualTo(5);
        assertThat(picture.barLength()).isBetween(60.0, 200.0);
        assertThat(AreaPicture.roundKilometers(0.7)).isEqualTo(0.5);
        assertThat(AreaPicture.roundKilometers(199)).isEqualTo(100);
    }

    @Test
    void a_hole_is_not_counted_whichever_way_it_turns_r7() {
        String withHole = """
                {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]],
                [[0.25,0.25],[0.75,0.25],[0.75,0.75],[0.25,0.75],[0.25,0.25]]]}""";
        Outline outline = Outline.exact(accepted(withHole));
        assertThat(outline.outer()).isEqualTo(1);
        assertThat(outline.rings()).hasSize(2);
        assertThat(outline.positions()).isEqualTo(8);
        assertThat(outline.squareKilometers()).isCloseTo(0.75 * 12_364, within(30.0));
    }

    private static Jurisdiction area(Circle circle) {
        return accepted(circle.geoJson().orElseThrow());
    }

    private static Jurisdiction accepted(String geoJson) {
        return ((JurisdictionReading.Accepted) Jurisdiction.parse(geoJson)).jurisdiction();
    }
}
