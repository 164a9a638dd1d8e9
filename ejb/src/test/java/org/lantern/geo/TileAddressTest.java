package org.lantern.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {
    @Test
    void a_known_place_lies_in_its_known_tile() {
        Position cityHall = new Position(-75.163526, 39.952335);
        TileAddress tile = TileAddress.of(cityHall, 12);
        assertThat(tile).isEqualTo(new TileAddress(12, 1192, 1551));
        assertThat(tile.across(cityHall)).isBetween(0.0, 1.0);
        assertThat(tile.down(cityHall)).isBetween(0.0, 1.0);
    }

    @Test
    void the_poles_are_in_the_outermost_rows() {
        assertThat(TileAddress.of(new Position(0, 90), 4).y()).isZero();
        assertThat(TileAddress.of(new Position(0, -90), 4).y()).isEqualTo(15);
        assertThat(TileAddress.mercatorY(new Position(0, 0))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void an_address_outside_the_pyramid_does_not_exist() {
        assertThat(TileAddress.exists(0, 0, 0)).isTrue();
        assertThat(TileAddress.exists(0, 1, 0)).isFalse();
        assertThat(TileAddress.exists(23, 0, 0)).isFalse();
        assertThat(TileAddress.exists(-1, 0, 0)).isFalse();
        assertThat(TileAddress.exists(3, 0, 8)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,4,5", "a,b,c,d", "3,2,1,4", "NaN,0,1,1", "-181,0,1,1", "0,0,1,91"})
    void what_is_no_box_is_told(String text) {
        assertThat(BoundingBox.parse(text)).isEmpty();
    }

    @Test
    void a_box_is_read_west_south_east_north() {
        assertThat(BoundingBox.parse("-75.3,39.8,-74.9,40.2")).contains(new BoundingBox(-75.3, 39.8, -74.9, 40.2));
    }
}
