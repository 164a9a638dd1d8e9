package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.CategorySummary;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportRequest;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.MapRulesChange;
import org.lantern.crimemap.ReasonCount;
import org.lantern.crimemap.TileReader;
import org.lantern.geo.TileAddress;
import org.lantern.tenancy.AgencyId;

/** The real files of issue 2 through the desks, when they lie beside this checkout. */
class PhiladelphiaOnPostgresTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final Set<String> SEXUAL_OR_FAMILY =
            Set.of("Rape", "Other Sex Offenses (Not Commercialized)", "Offenses Against Family and Children");

    @Test
    void r5_r11_what_was_read_is_rejected_withheld_or_public_and_the_floor_is_nowhere() throws IOException {
        assumeTrue(Files.exists(DATA), "the shared Philadelphia files are not beside this checkout");
        House house = new House();
        AgencyId agency = house.agency(
                "philadelphia", Files.readString(DATA.resolve("boundaries/philadelphia-police-districts.geojson")));
        publishEverything(house, agency);
        ImportReport june = imported(house, agency, "philadelphia-2019-06.csv");
        assertThat(june.counts().read()).isEqualTo(14_490);
        assertThat(byCode(june.counts().rejected()))
                .containsEntry("missing-coordinate", 3L)
                .containsEntry("shared-point", 129L);
        assertThat(june.counts().added() + sum(june.counts().rejected())).isEqualTo(14_490);

        publishEverything(house, agency);
        MapOverview overview = house.visit(agency, () -> house.map().overview());
        assertThat(overview.published() + sum(overview.withheld())).isEqualTo(14_490);
        assertThat(byCode(overview.withheld()).get("platform-floor"))
                .isEqualTo(records(house, agency, CategorySummary.Standing.FLOOR));
        assertThat(overview.categories())
                .extracting(MapOverview.CategoryCount::category)
                .contains("Thefts")
                .doesNotContainAnyElementsOf(SEXUAL_OR_FAMILY)
                .doesNotContain("Prostitution and Commercialized Vice", "All Other Offenses");
        byte[] world = house.visit(agency, () -> house.map().tile(new TileAddress(0, 0, 0), IncidentFilter.ALL));
        assertThat(TileReader.read(world).getOrDefault("cells", List.of()).stream()
                        .mapToLong(point -> (Long) point.properties().getOrDefault("count", 0L))
                        .sum())
                .isEqualTo(overview.published());

        ImportReport later = imported(house, agency, "philadelphia-2019-06-later.csv");
        // 120 reclassified and 80 moved, less three at the shared point and two outside the districts
        assertThat(later.counts().changed()).isEqualTo(195);
    }

    private static void publishEverything(House house, AgencyId agency) {
        Set<String> all = house.as(agency, () -> house.rules().categories()).stream()
                .map(CategorySummary::category)
                .collect(Collectors.toSet());
        MapRules rules = MapRules.of(all, Map.of(), Duration.ofDays(1));
        long revision = house.as(agency, () -> house.rules().draft()).revision();
        MapRulesChange saved = house.as(agency, () -> house.rules().save(rules, revision));
        house.as(
                agency,
                () -> house.rules()
                        .publish(((MapRulesChange.Saved) saved).draft().revision(), "everything"));
    }

    private static ImportReport imported(House house, AgencyId agency, String name) throws IOException {
        try (InputStream content = Files.newInputStream(DATA.resolve("crime").resolve(name))) {
            ImportReceipt receipt = house.as(
                    agency, () -> house.imports().start(new ImportRequest(name, content, Optional.empty(), false)));
            UUID id = ((ImportReceipt.Accepted) receipt).importId();
            house.work(agency, id);
            return house.as(agency, () -> house.imports().report(id)).orElseThrow();
        }
    }

    private static long records(House house, AgencyId agency, CategorySummary.Standing standing) {
        return house.as(agency, () -> house.rules().categories()).stream()
                .filter(category -> category.standing() == standing)
                .mapToLong(CategorySummary::records)
                .sum();
    }

    private static long sum(List<ReasonCount> counts) {
        return counts.stream().mapToLong(ReasonCount::count).sum();
    }

    private static Map<String, Long> byCode(List<ReasonCount> counts) {
        return counts.stream().collect(Collectors.toMap(count -> count.reason().code(), ReasonCount::count));
    }
}
