package org.lantern.crimemap.internal.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.TrapFile;
import org.lantern.crimemap.internal.reading.ColumnGuess;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;

class RowChecksTest {
    private static final List<String> HEADER =
            List.of("recordNumber", "occurredAt", "category", "longitude", "latitude", "address");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest(name = "{0}: {1} {2} at {3} {4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KEPT|1|2026-11-22|-75.1|39.9",
                "KEPT|1|2026-11-23T12:00:00Z|-75.1|39.9",
                "KEPT|1|2026-11-22|-75,1|39.9",
                "KEPT|1|2026-11-22|'-75.1|39.9",
                "MISSING_COORDINATE|1|2026-11-22||39.9",
                "MISSING_COORDINATE|1|2026-11-22|NaN|39.9",
                "MISSING_COORDINATE|1|2026-11-22|0|0.0",
                "MISSING_COORDINATE|1|never|0|0",
                "MISSING_COORDINATE||never||",
                "OUTSIDE_JURISDICTION|1|2026-11-22|-75.1|0",
                "OUTSIDE_JURISDICTION|1|2026-11-22|-75.1|41",
                "OUTSIDE_JURISDICTION|1|never|-751|399",
                "SWAPPED_AXES|1|2026-11-22|39.9|-75.1",
                "SWAPPED_AXES||never|39.9|-75.1",
                "IMPOSSIBLE_DATE|1|never|-75.1|39.9",
                "IMPOSSIBLE_DATE||never|-75.1|39.9",
                "FUTURE_DATE|1|2026-11-23T12:00:01Z|-75.1|39.9",
                "FUTURE_DATE||2199-01-01|-75.1|39.9",
                "BROKEN_ROW||2026-11-22|-75.1|39.9",
            })
    void r3_the_first_reason_in_contract_order_counts(
            String expected,
            @Nullable String number,
            String date,
            @Nullable String longitude,
            @Nullable String latitude) {
        assertThat(outcome(checks(List.of()).check(row(number, date, longitude, latitude, "1 ST"))))
                .isEqualTo(expected);
    }

    @Test
    void r3_a_record_number_of_more_than_200_characters_is_no_record_number() {
        assertThat(outcome(checks(List.of()).check(row("7".repeat(200), "2026-11-22", "-75.1", "39.9", "1 ST"))))
                .isEqualTo("KEPT");
        assertThat(outcome(checks(List.of()).check(row("7".repeat(201), "2026-11-22", "-75.1", "39.9", "1 ST"))))
                .isEqualTo("BROKEN_ROW");
    }

    @Test
    void r4_twenty_addresses_at_one_coordinate_are_nobodys_and_told_before_the_jurisdiction() {
        for (String longitude : List.of("-75.1", "-80.0")) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                rows.add(row("n" + i, "never", longitude, "39.90000000", i + " ELM ST"));
            }
            assertThat(outcome(checks(rows).check(rows.getFirst()))).isEqualTo("SHARED_POINT");
            assertThat(outcome(checks(rows.subList(0, 19)).check(rows.getFirst())))
                    .isEqualTo(longitude.equals("-75.1") ? "IMPOSSIBLE_DATE" : "OUTSIDE_JURISDICTION");
        }
    }

    @Test
    void r4_one_address_in_many_spellings_or_none_is_not_many_addresses() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String spelling = " ".repeat(i % 30) + (i % 2 == 0 ? "1  Elm St" : "1 ELM ST");
            rows.add(row("n" + i, "2026-11-22", "-75.1", "39.9", i < 30 ? spelling : ""));
        }
        assertThat(outcome(checks(rows).check(rows.getFirst()))).isEqualTo("KEPT");
    }

    @Test
    void r3_a_number_met_again_is_a_duplicate_but_the_good_twin_of_a_bad_row_goes_in() {
        RowChecks checks = checks(List.of());
        assertThat(outcome(checks.check(row("7", "never", "-75.1", "39.9", ""))))
                .isEqualTo("IMPOSSIBLE_DATE");
        assertThat(outcome(checks.check(row("7", "2026-01-01", "-75.1", "39.9", ""))))
                .isEqualTo("KEPT");
        assertThat(outcome(checks.check(row(" 7.000 ", "2026-01-01", "-75.1", "39.9", ""))))
                .isEqualTo("DUPLICATE_IN_FILE");
        assertThat(outcome(checks.check(row("7", "never", "-75.1", "39.9", ""))))
                .isEqualTo("IMPOSSIBLE_DATE");
    }

    @Test
    void a_kept_row_is_what_the_agency_gave() {
        assertThat(checks(List.of()).check(row("201901029470.00000000", "6/24/2025", "-75.1", "39.9", " 1 ST ")))
                .isInstanceOfSatisfying(RowVerdict.Kept.class, kept -> {
                    assertThat(kept.row().recordNumber()).isEqualTo("201901029470");
                    assertThat(kept.row().occurredAt()).isEqualTo("2025-06-24T04:00:00Z");
                    assertThat(kept.row().address()).isEqualTo("1 ST");
                    assertThat(kept.row().place().longitude()).isEqualTo(-75.1);
                });
    }

    private static String outcome(RowVerdict verdict) {
        return switch (verdict) {
            case RowVerdict.Kept kept -> "KEPT";
            case RowVerdict.Rejected rejected -> {
                assertThat(rejected.reason()).isNotIn(Reason.HELD, Reason.DELAYED);
                yield rejected.reason().name();
            }
        };
    }

    private static RowChecks checks(List<List<String>> file) {
        FileSurvey survey = new FileSurvey(new Columns(HEADER, ColumnGuess.guess(HEADER)));
        file.forEach(survey::add);
        Jurisdiction area = ((JurisdictionReading.Accepted) Jurisdiction.parse(TrapFile.jurisdiction())).jurisdiction();
        return new RowChecks(survey, area, ZoneId.of("America/New_York"), NOW);
    }

    private static List<String> row(
            @Nullable String number,
            String date,
            @Nullable String longitude,
            @Nullable String latitude,
            String address) {
        return List.of(blank(number), date, "Theft", blank(longitude), blank(latitude), address);
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
