package org.lantern.crimemap.internal.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.RecordField;
import org.lantern.crimemap.internal.reading.ColumnGuess;
import org.lantern.crimemap.internal.reading.RawRow;
import org.lantern.crimemap.internal.reading.RecordFile;
import org.lantern.crimemap.internal.rules.PlatformFloor;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;

/** The real file of issue 2, when it lies beside this checkout; it is not part of the project. */
class PhiladelphiaTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final Set<String> SEXUAL_OR_FAMILY =
            Set.of("Rape", "Other Sex Offenses (Not Commercialized)", "Offenses Against Family and Children");

    private static ColumnMapping mapping = new ColumnMapping(Map.of());
    private static int read;
    private static final List<OffenceRow> KEPT = new ArrayList<>();
    private static final Map<Reason, Integer> REJECTED = new EnumMap<>(Reason.class);
    private static final List<String> SHARED_POINT_CATEGORIES = new ArrayList<>();

    @BeforeAll
    static void readTheFile() throws IOException {
        Path csv = DATA.resolve("crime/philadelphia-2019-06.csv");
        assumeTrue(Files.exists(csv), "the shared Philadelphia file is not beside this checkout");
        Jurisdiction jurisdiction = ((JurisdictionReading.Accepted) Jurisdiction.parse(
                        Files.readString(DATA.resolve("boundaries/philadelphia-police-districts.geojson"))))
                .jurisdiction();
        FileSurvey survey;
        Columns columns;
        int category;
        try (RecordFile file = open(csv)) {
            mapping = ColumnGuess.guess(file.header());
            columns = new Columns(file.header(), mapping);
            category =
                    file.header().indexOf(mapping.column(RecordField.CATEGORY).orElseThrow());
            survey = new FileSurvey(columns);
            for (Optional<RawRow> row = file.next(); row.isPresent(); row = file.next()) {
                survey.add(((RawRow.Cells) row.get()).cells());
            }
        }
        RowChecks checks = new RowChecks(
                survey, jurisdiction, ZoneId.of("America/New_York"), Instant.parse("2026-11-23T12:00:00Z"));
        try (RecordFile file = open(csv)) {
            for (Optional<RawRow> row = file.next(); row.isPresent(); row = file.next()) {
                List<String> cells = ((RawRow.Cells) row.get()).cells();
                read++;
                switch (checks.check(cells)) {
                    case RowVerdict.Kept kept -> KEPT.add(kept.row());
                    case RowVerdict.Rejected rejected -> {
                        REJECTED.merge(rejected.reason(), 1, Integer::sum);
                        if (rejected.reason() == Reason.SHARED_POINT) {
                            SHARED_POINT_CATEGORIES.add(cells.get(category));
                        }
                    }
                }
            }
        }
    }

    @Test
    void r1_the_columns_are_guessed() {
        assertThat(mapping.byJsonName())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "recordNumber", "dc_key",
                        "occurredAt", "dispatch_date_time",
                        "category", "text_general_code",
                        "longitude", "point_x",
                        "latitude", "point_y",
                        "address", "location_block"));
    }

    @Test
    void r4_r5_rows_are_rejected_for_the_known_reasons_and_the_sums_agree() {
        assertThat(read).isEqualTo(14_490);
        assertThat(REJECTED)
                .containsEntry(Reason.MISSING_COORDINATE, 3)
                .containsEntry(Reason.SHARED_POINT, 129)
                .doesNotContainKeys(Reason.IMPOSSIBLE_DATE, Reason.FUTURE_DATE, Reason.BROKEN_ROW);
        assertThat(KEPT.size()
                        + REJECTED.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(read);
    }

    @Test
    void r11_the_floor_holds_back_every_sexual_and_family_offence_and_prostitution() {
        long kept = KEPT.stream()
                .filter(row -> SEXUAL_OR_FAMILY.contains(row.category()))
                .count();
        long atTheSharedPoint = SHARED_POINT_CATEGORIES.stream()
                .filter(SEXUAL_OR_FAMILY::contains)
                .count();
        assertThat(atTheSharedPoint).isEqualTo(5);
        assertThat(kept + atTheSharedPoint).isEqualTo(226);
        assertThat(KEPT.stream().map(OffenceRow::category).distinct().filter(PlatformFloor::covers))
                .containsExactlyInAnyOrder(
                        "Rape",
                        "Other Sex Offenses (Not Commercialized)",
                        "Offenses Against Family and Children",
                        "Prostitution and Commercialized Vice");
    }

    @Test
    void times_with_an_offset_become_local_dates_of_june() {
        assertThat(KEPT.stream()
                        .map(row -> row.occurredAt()
                                .atZone(ZoneId.of("America/New_York"))
                                .toLocalDate()))
                .allMatch(date -> !date.isBefore(LocalDate.of(2019, 5, 31)) && date.isBefore(LocalDate.of(2019, 7, 1)));
    }

    private static RecordFile open(Path csv) throws IOException {
        InputStream content = Files.newInputStream(csv);
        return new RecordFile(content, StandardCharsets.UTF_8);
    }
}
