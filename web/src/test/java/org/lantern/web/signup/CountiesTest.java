package org.lantern.web.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.geo.County;
import org.lantern.geo.CountyAtlas;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;
import org.lantern.geo.Outline;
import org.lantern.geo.Position;
import org.lantern.geo.UsState;

/** R4 of the sign-up's pages, geo R8: the atlas as the package brings it. */
class CountiesTest {
    private static final CountyAtlas ATLAS = Counties.load();

    @Test
    void every_state_has_counties() {
        for (UsState state : UsState.values()) {
            assertThat(ATLAS.counties(state)).as(state.title()).isNotEmpty();
        }
        assertThat(ATLAS.counties(UsState.PA)).hasSize(67);
        assertThat(ATLAS.counties(UsState.TX)).hasSize(254);
    }

    @Test
    void every_county_is_an_area_that_an_application_may_name() {
        List<String> refused = new ArrayList<>();
        for (UsState state : UsState.values()) {
            for (County county : ATLAS.counties(state)) {
                JurisdictionReading reading =
                        Jurisdiction.parse(ATLAS.geoJson(county.fips()).orElseThrow());
                if (reading instanceof JurisdictionReading.Refused flawed) {
                    refused.add(county.fips() + " " + county.name() + " " + flawed.flaw());
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void a_countys_area_lies_where_it_is_and_is_as_large_as_it_is() {
        Jurisdiction philadelphia = area("42101");
        assertThat(philadelphia.contains(new Position(-75.1652, 39.9526))).isTrue();
        assertThat(philadelphia.contains(new Position(-74.0, 40.7))).isFalse();
        assertThat(Outline.exact(philadelphia).squareKilometers()).isBetween(330.0, 400.0);
        assertThat(philadelphia.districts()).singleElement().returns("Philadelphia", district -> district.name());
        Position middle = ATLAS.center("42101").orElseThrow();
        assertThat(philadelphia.contains(middle)).isTrue();
    }

    @Test
    void a_city_and_a_county_of_one_name_are_told_apart() {
        List<County> baltimores = ATLAS.counties(UsState.MD).stream()
                .filter(county -> county.name().equals("Baltimore"))
                .toList();
        assertThat(baltimores).extracting(County::isIndependentCity).containsExactly(false, true);
        assertThat(ATLAS.counties(UsState.TX)).noneMatch(County::isIndependentCity);
    }

    @Test
    void what_is_no_county_has_no_area() {
        assertThat(ATLAS.geoJson("42")).isEmpty();
        assertThat(ATLAS.geoJson("99999")).isEmpty();
        assertThat(ATLAS.county("")).isEmpty();
        assertThat(ATLAS.county("51610"))
                .as("Falls Church is too small for the atlas")
                .isEmpty();
    }

    private static Jurisdiction area(String fips) {
        return ((JurisdictionReading.Accepted)
                        Jurisdiction.parse(ATLAS.geoJson(fips).orElseThrow()))
                .jurisdiction();
    }
}
