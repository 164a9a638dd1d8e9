package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.IncidentPage;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.MapRulesChange;
import org.lantern.crimemap.MapRulesDraft;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.crimemap.TrapFile;
import org.lantern.crimemap.internal.projection.TileTable;
import org.lantern.geo.Position;
import org.lantern.geo.TileAddress;

/** What of an agency's records the public sees. */
class PublicMapOnPostgresTest {
    private static final TrapFile TRAPS = TrapFile.delimitedBy(',');
    private static final MapRules THEFT_AND_SHOPLIFTING =
            MapRules.of(Set.of("Theft", "Shoplifting", "Rape", "Trata de personas"), Map.of(), Duration.ZERO);

    private static House house;
    private static int agencies;

    @BeforeAll
    static void start() {
        house = new House();
    }

    @Test
    void r11_r13_r15_only_chosen_categories_appear_and_the_floor_holds_against_the_rules() {
        Clerk clerk = clerk();
        clerk.run(TRAPS.text(), false);
        clerk.publish(THEFT_AND_SHOPLIFTING);
        MapOverview overview = clerk.overview();
        int shown = TRAPS.keptCategories().getOrDefault("Theft", 0)
                + TRAPS.keptCategories().getOrDefault("Shoplifting", 0);
        assertThat(overview.categories())
                .extracting(MapOverview.CategoryCount::category)
                .containsExactly("Shoplifting", "Theft");
        assertThat(overview.published()).isEqualTo(shown);
        assertThat(overview.dataUntil()).contains(LocalDate.of(2025, 6, 24));
        Map<String, Integer> withheld = Clerk.byCode(overview.withheld());
        assertThat(withheld).containsEntry("platform-floor", 6).containsEntry("shared-point", 22);
        assertThat(withheld).doesNotContainKey("duplicate-in-file");
        assertThat(TRAPS.kept() - shown)
                .isEqualTo(withheld.getOrDefault("platform-floor", 0)
                        + withheld.getOrDefault("unmapped-category", 0)
                        + withheld.getOrDefault("category-not-published", 0));
        assertThat(clerk.incidents(IncidentFilter.ALL))
                .hasSize(shown)
                .extracting(PublishedIncident::category)
                .containsOnly("Theft", "Shoplifting");
    }

    @Test
    void r12_a_mixed_category_appears_under_the_name_a_mapping_gives_it() {
        Clerk clerk = clerk();
        clerk.run(TRAPS.text(), false);
        clerk.publish(MapRules.of(
                Set.of("All Other Offenses", "MISC.", "Nuisance"),
                Map.of("All Other Offenses", "Nuisance", "MISC.", "Sexual misconduct"),
                Duration.ZERO));
        assertThat(clerk.overview().categories()).containsExactly(new MapOverview.CategoryCount("Nuisance", 2));
        assertThat(Clerk.byCode(clerk.overview().withheld())).containsEntry("platform-floor", 7);
    }

    @Test
    void r13_the_projection_has_no_column_that_could_hold_text_or_a_coordinate() throws SQLException {
        try (Connection owner = house.database().owner();
                Statement statement = owner.createStatement();
                var types = statement.executeQuery("""
                        select distinct data_type from information_schema.columns
                        where table_schema = 'public_map' and table_name = 'published_incident'""")) {
            List<String> found = new ArrayList<>();
            while (types.next()) {
                found.add(types.getString(1));
            }
            assertThat(found).containsExactlyInAnyOrder("uuid", "date", "integer");
        }
    }

    @Test
    void r14_a_record_waits_for_its_delay() {
        Clerk clerk = clerk();
        clerk.run(TRAPS.text(), false);
        clerk.publish(MapRules.of(Set.of("Theft"), Map.of(), Duration.ofDays(366)));
        clerk.publish(MapRules.of(Set.of("Theft"), Map.of(), Duration.ZERO));
        assertThat(Clerk.byCode(clerk.overview().withheld())).doesNotContainKey("delayed");
        String fresh = "Case Number,Date Occurred,Offense,Longitude,Latitude,Block Address\n" + "N1,"
                + Instant.now().minusSeconds(60) + ",Theft,-75.1,39.9,1 ST\n";
        clerk.run(fresh, false);
        clerk.publish(MapRules.of(Set.of("Theft"), Map.of(), Duration.ofHours(2)));
        assertThat(Clerk.byCode(clerk.overview().withheld())).containsEntry("delayed", 1);
    }

    @Test
    void a_tile_is_the_same_from_memory_and_from_the_table() {
        Clerk clerk = clerk();
        clerk.run(TRAPS.text(), false);
        clerk.publish(THEFT_AND_SHOPLIFTING);
        IncidentFilter thefts = new IncidentFilter(
                Set.of("Theft"),
                Optional.of(LocalDate.of(2025, 6, 5)),
                Optional.of(LocalDate.of(2025, 6, 30)),
                Optional.empty(),
                Optional.empty());
        for (int zoom = 0; zoom <= 16; zoom++) {
            TileAddress address = TileAddress.of(new Position(-75.1234, 39.9876), zoom);
            for (IncidentFilter filter : List.of(IncidentFilter.ALL, thefts)) {
                byte[] memory = house.visit(clerk.agency(), () -> house.map().tile(address, filter));
                byte[] table = house.visit(
                        clerk.agency(), () -> house.bean(TileTable.class).tile(address, filter));
                assertThat(memory).isNotEmpty();
                assertThat(table.length).as("zoom " + zoom).isEqualTo(memory.length);
            }
        }
    }

    @Test
    void pages_follow_one_another_without_gap_or_overlap() {
        Clerk clerk = clerk();
        clerk.run(TRAPS.text(), false);
        clerk.publish(THEFT_AND_SHOPLIFTING);
        List<PublishedIncident> paged = new ArrayList<>();
        IncidentPage page =
                house.visit(clerk.agency(), () -> house.map().page(IncidentFilter.ALL, 7, Optional.empty()));
        paged.addAll(page.items());
        while (page.next().isPresent()) {
            IncidentPage last = page;
            page = house.visit(clerk.agency(), () -> house.map().page(IncidentFilter.ALL, 7, last.next()));
            paged.addAll(page.items());
        }
        assertThat(paged).isEqualTo(clerk.incidents(IncidentFilter.ALL)).hasSize((int) page.total());
    }

    @Test
    void r8_an_agency_sees_nothing_of_anothers() {
        Clerk a = clerk();
        Clerk b = clerk();
        ImportReport report = a.run(TRAPS.text(), false);
        a.publish(THEFT_AND_SHOPLIFTING);
        b.publish(THEFT_AND_SHOPLIFTING);
        assertThat(a.overview().published()).isPositive();
        assertThat(b.overview().published()).isZero();
        assertThat(b.overview().withheld()).isEmpty();
        assertThat(house.<Boolean>as(
                        b.agency(),
                        () -> house.imports().report(report.importId()).isPresent()))
                .isFalse();
        assertThat(house.<Boolean>as(b.agency(), () -> house.imports().list().isEmpty()))
                .isTrue();
        assertThat(b.undo(report.importId())).isEqualTo(new ImportChange.Unknown());
        b.run(TRAPS.text(), false);
        assertThat(b.incidents(IncidentFilter.ALL))
                .hasSameSizeAs(a.incidents(IncidentFilter.ALL))
                .extracting(PublishedIncident::id)
                .doesNotContainAnyElementsOf(a.incidents(IncidentFilter.ALL).stream()
                        .map(PublishedIncident::id)
                        .toList());
    }

    @Test
    void a_draft_that_somebody_else_saved_meanwhile_is_not_overwritten() {
        Clerk clerk = clerk();
        MapRulesDraft seen = house.as(clerk.agency(), () -> house.rules().draft());
        house.as(clerk.agency(), () -> house.rules().save(THEFT_AND_SHOPLIFTING, seen.revision()));
        MapRulesChange late = house.as(clerk.agency(), () -> house.rules().save(MapRules.NOTHING, seen.revision()));
        assertThat(late)
                .isInstanceOfSatisfying(
                        MapRulesChange.Stale.class,
                        stale -> assertThat(stale.current().rules()).isEqualTo(THEFT_AND_SHOPLIFTING));
    }

    private static Clerk clerk() {
        return new Clerk(house, house.agency("map-" + ++agencies, TrapFile.jurisdiction()));
    }
}
