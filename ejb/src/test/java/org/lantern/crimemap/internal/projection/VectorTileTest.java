package org.lantern.crimemap.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.TileReader;
import org.lantern.geo.BoundingBox;
import org.lantern.geo.GridCell;
import org.lantern.geo.Position;
import org.lantern.geo.TileAddress;

class VectorTileTest {
    private static final Position HERE = new Position(-75.1635, 39.9526);
    private static final Position NEXT_DOOR = new Position(-75.1610, 39.9526);
    private static final Position FAR = new Position(-75.0, 39.9);

    @Test
    void a_tile_reads_back_as_it_was_drawn() {
        VectorTile.Layer layer = new VectorTile.Layer("cells");
        layer.point(0, 4_095, Map.of("count", 300));
        layer.point(70, 1, Map.of("category", "Robo – día"));
        assertThat(TileReader.read(VectorTile.bytes(List.of(layer))))
                .containsExactly(Map.entry(
                        "cells",
                        List.of(
                                new TileReader.Point(0, 4_095, Map.of("count", 300L)),
                                new TileReader.Point(70, 1, Map.of("category", "Robo – día")))));
    }

    @Test
    void from_zoom_13_every_cell_is_a_point_at_its_centre() {
        TileAddress address = TileAddress.of(HERE, 13);
        Map<String, List<TileReader.Point>> tile = TileReader.read(snapshot().tile(address, IncidentFilter.ALL));
        Position centre = GridCell.of(HERE).centre();
        assertThat(tile.get("cells"))
                .hasSize(2)
                .contains(new TileReader.Point(
                        (int) (address.across(centre) * 4_096),
                        (int) (address.down(centre) * 4_096),
                        Map.of("count", 3L)));
        assertThat(tile.get("incidents")).hasSize(3);
    }

    @Test
    void below_zoom_13_neighbours_are_drawn_together_and_no_incident_is_lost() {
        for (int zoom = 0; zoom < 13; zoom++) {
            Map<String, List<TileReader.Point>> tile =
                    TileReader.read(snapshot().tile(TileAddress.of(HERE, zoom), IncidentFilter.ALL));
            assertThat(total(tile, "cells")).isEqualTo(total(tile, "incidents")).isGreaterThanOrEqualTo(4);
        }
        assertThat(TileReader.read(snapshot().tile(new TileAddress(0, 0, 0), IncidentFilter.ALL))
                        .get("cells"))
                .containsExactly(new TileReader.Point(1_193, 1_551, Map.of("count", 5L)));
    }

    @Test
    void a_filter_holds_for_tiles_too_and_what_is_empty_is_no_bytes() {
        TileAddress address = TileAddress.of(HERE, 12);
        IncidentFilter arson = new IncidentFilter(
                Set.of("Arson"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(total(TileReader.read(snapshot().tile(address, arson)), "cells"))
                .isEqualTo(1);
        IncidentFilter early = new IncidentFilter(
                Set.of(), Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty(), Optional.empty());
        assertThat(snapshot().tile(address, early)).isEmpty();
        assertThat(snapshot().tile(TileAddress.of(new Position(10, 50), 12), IncidentFilter.ALL))
                .isEmpty();
    }

    @Test
    void lists_counts_and_boxes_agree() {
        MapSnapshot map = snapshot();
        IncidentFilter around = new IncidentFilter(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BoundingBox(-75.17, 39.94, -75.15, 39.96)),
                Optional.of("West"));
        assertThat(map.page(around, 10, Optional.empty()).total()).isEqualTo(4);
        assertThat(map.cellCounts(around)).hasSize(2);
        assertThat(map.categoryCounts(around))
                .containsExactly(new MapOverview.CategoryCount("Arson", 1), new MapOverview.CategoryCount("Theft", 3));
        IncidentFilter nowhere = new IncidentFilter(
                Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("North"));
        assertThat(map.page(nowhere, 10, Optional.empty()).total()).isZero();
    }

    private static long total(Map<String, List<TileReader.Point>> tile, String layer) {
        return tile.getOrDefault(layer, List.of()).stream()
                .mapToLong(point -> (Long) point.properties().getOrDefault("count", 0L))
                .sum();
    }

    private static MapSnapshot snapshot() {
        Incidents incidents = new Incidents.Builder()
                .name(0, "Arson")
                .name(1, "Theft")
                .add(new UUID(5, 0), LocalDate.of(2025, 6, 5), GridCell.of(HERE), 0, 0)
                .add(new UUID(4, 0), LocalDate.of(2025, 6, 4), GridCell.of(HERE), 1, 0)
                .add(new UUID(3, 0), LocalDate.of(2025, 6, 3), GridCell.of(HERE), 1, 0)
                .add(new UUID(2, 0), LocalDate.of(2025, 6, 3), GridCell.of(NEXT_DOOR), 1, 0)
                .add(new UUID(1, 0), LocalDate.of(2025, 6, 3), GridCell.of(FAR), 1, 1)
                .build();
        MapOverview overview = new MapOverview(
                1,
                Optional.empty(),
                Optional.empty(),
                5,
                List.of(),
                List.of("West", "East"),
                List.of(),
                Duration.ZERO,
                Optional.empty());
        return new MapSnapshot(overview, incidents, Optional.empty());
    }
}
