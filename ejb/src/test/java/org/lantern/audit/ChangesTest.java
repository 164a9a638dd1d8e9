package org.lantern.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R12 */
class ChangesTest {
    @Test
    void fields_that_differ_are_told_with_what_they_held() {
        assertThat(Changes.between(
                                "{\"name\": \"A\", \"contact\": {\"phone\": \"1\", \"hours\": \"9\"}, \"same\": 1, \"gone\": true}",
                                "{\"name\": \"B\", \"contact\": {\"phone\": \"2\", \"hours\": \"9\"}, \"same\": 1, \"new\": 7}")
                        .list())
                .containsExactly(
                        changed("contact.phone", "1", "2"),
                        new Change("gone", Optional.of("true"), Optional.empty()),
                        changed("name", "A", "B"),
                        new Change("new", Optional.empty(), Optional.of("7")));
    }

    @Test
    void of_lists_the_elements_that_came_and_went_are_told() {
        assertThat(Changes.between("{\"shown\": [\"Theft\", \"Arson\"]}", "{\"shown\": [\"Arson\", \"Fraud\"]}")
                        .list())
                .containsExactly(
                        new Change("shown", Optional.of("Theft"), Optional.empty()),
                        new Change("shown", Optional.empty(), Optional.of("Fraud")));
        assertThat(Changes.between("{\"languages\": [\"en\", \"es\"]}", "{\"languages\": [\"es\", \"en\"]}")
                        .list())
                .containsExactly(changed("languages", "[\"en\",\"es\"]", "[\"es\",\"en\"]"));
    }

    @Test
    void what_comes_whole_or_goes_whole_is_told_field_by_field() {
        assertThat(Changes.between("{\"logo\": null}", "{\"logo\": {\"width\": 3}}")
                        .list())
                .containsExactly(new Change("logo.width", Optional.empty(), Optional.of("3")));
        assertThat(Changes.between("{\"logo\": {\"width\": 3}}", "{}").list())
                .containsExactly(new Change("logo.width", Optional.of("3"), Optional.empty()));
    }

    @Test
    void nothing_changed_is_nothing_told() {
        assertThat(Changes.between("{\"a\": [1, {\"b\": null}]}", "{\"a\": [1, {\"b\": null}]}")
                        .list())
                .isEmpty();
        assertThat(Changes.of("roles", "viewer", "viewer").with(Map.of())).isEmpty();
    }

    @Test
    void an_entry_gives_back_what_was_written() {
        Changes changes = Changes.of("roles", Optional.of("viewer"), Optional.empty());
        AuditEntry entry = entry("{\"changes\": " + changes.json() + ", \"roles\": \"viewer\"}");
        assertThat(entry.changes()).isEqualTo(changes.list());
        assertThat(entry("{}").changes()).isEmpty();
        assertThat(entry("{\"changes\": 3}").changes())
                .as("a count that an import wrote")
                .isEmpty();
    }

    @Test
    void an_entry_stays_small_and_says_what_is_left_out() {
        String many = IntStream.range(0, 250)
                .mapToObj(i -> "\"f%03d\": \"%s\"".formatted(i, "x".repeat(2_000)))
                .collect(Collectors.joining(",", "{", "}"));
        Map<String, Object> detail = Changes.between("{}", many).with(Map.of("reason", "because"));
        assertThat(detail).containsEntry("changesLeftOut", 50).containsEntry("reason", "because");
        List<Change> kept = ((Changes) Objects.requireNonNull(detail.get("changes"))).list();
        assertThat(kept).hasSize(200);
        assertThat(kept.getFirst().after().orElseThrow()).hasSize(1_001).endsWith("…");
    }

    private static Change changed(String field, String before, String after) {
        return new Change(field, Optional.of(before), Optional.of(after));
    }

    private static AuditEntry entry(String detail) {
        return new AuditEntry(new UUID(0, 1), Instant.EPOCH, "issuer", "subject", "act", "object/1", detail);
    }
}
