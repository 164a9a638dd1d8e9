package org.lantern.crimemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContractTest {
    @Test
    void reasons_are_those_of_the_contract_in_its_order() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::code))
                .containsExactly(
                        "missing-coordinate",
                        "shared-point",
                        "outside-jurisdiction",
                        "swapped-axes",
                        "impossible-date",
                        "future-date",
                        "duplicate-in-file",
                        "broken-row",
                        "unmapped-category",
                        "platform-floor",
                        "category-not-published",
                        "delayed",
                        "held",
                        "small-count");
        assertThat(Arrays.stream(Reason.values()).filter(Reason::rejects)).hasSize(8);
        assertThat(Reason.of("shared-point")).contains(Reason.SHARED_POINT);
        assertThat(Reason.of("SHARED_POINT")).isEmpty();
    }

    @Test
    void rules_survive_publishing_as_json() {
        MapRules rules = MapRules.of(
                Set.of("Thefts", "Robo – día"), Map.of("All Other Offenses", "Nuisance"), Duration.ofDays(2));
        Jsonb json = JsonbBuilder.create();
        assertThat(json.fromJson(json.toJson(rules), MapRules.class)).isEqualTo(rules);
        assertThat(json.fromJson(json.toJson(MapRules.NOTHING), MapRules.class)).isEqualTo(MapRules.NOTHING);
    }

    @Test
    void rules_that_make_no_sense_cannot_be_made() {
        for (Duration delay : new Duration[] {Duration.ofSeconds(-1), Duration.ofDays(367)}) {
            assertThatIllegalArgumentException().isThrownBy(() -> MapRules.of(Set.of(), Map.of(), delay));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> MapRules.of(Set.of(" "), Map.of(), Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapRules.of(Set.of(), Map.of("a", "x".repeat(201)), Duration.ZERO));
    }

    @Test
    void a_cursor_reads_back_and_a_forged_one_is_none() {
        PageCursor cursor = new PageCursor(LocalDate.of(2025, 6, 1), new UUID(3, 4));
        assertThat(PageCursor.parse(cursor.text())).contains(cursor);
        for (String forged : new String[] {"", "x", "%%%", "MjAyNS0wNi0wMQ", "YXxi", cursor.text() + "AAAA"}) {
            assertThat(PageCursor.parse(forged)).isEmpty();
        }
    }

    @Test
    void a_mapping_is_read_by_the_contracts_names_only() {
        assertThat(ColumnMapping.of(Map.of("recordNumber", "id")).orElseThrow().column(RecordField.RECORD_NUMBER))
                .contains("id");
        assertThat(ColumnMapping.of(Map.of("record_number", "id"))).isEmpty();
    }
}
