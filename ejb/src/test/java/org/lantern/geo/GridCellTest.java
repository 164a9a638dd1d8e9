package org.lantern.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class GridCellTest {
    private static final double METRES_PER_DEGREE = 111_195;

    @Test
    void r6_the_centre_of_a_cell_lies_in_the_cell_and_within_about_140_m_of_what_it_stands_for() {
        Random random = new Random(20261123);
        for (int i = 0; i < 100_000; i++) {
            Position exact = new Position(random.nextDouble(-180, 180), random.nextDouble(-80, 80));
            GridCell cell = GridCell.of(exact);
            assertThat(GridCell.of(cell.centre())).isEqualTo(cell);
            double north = (exact.latitude() - cell.centre().latitude()) * METRES_PER_DEGREE;
            double east = (exact.longitude() - cell.centre().longitude())
                    * METRES_PER_DEGREE
                    * Math.cos(Math.toRadians(exact.latitude()));
            assertThat(Math.hypot(north, east)).isLessThan(143);
        }
    }

    @Test
    void r6_the_corners_of_the_earth_have_cells() {
        assertThat(GridCell.of(new Position(-180, -90))).isEqualTo(new GridCell(0, 0));
        assertThat(GridCell.of(new Position(180, 90)).row()).isEqualTo(99_999);
        assertThat(GridCell.of(new Position(0, 0)).centre().latitude()).isCloseTo(0.0009, within(1e-9));
    }

    @Test
    void r6_a_cell_beyond_its_row_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GridCell(99_999, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new GridCell(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GridCell(50_000, 200_000));
    }

    @Test
    void r6_a_known_place_keeps_its_cell_in_every_release() {
        assertThat(GridCell.of(new Position(-75.163526, 39.952335))).isEqualTo(new GridCell(72195, 44647));
    }
}
