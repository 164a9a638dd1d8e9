package org.lantern.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records go out and come in as the contract writes them. */
class JsonWordsTest {
    private final Jsonb json = JsonWords.create();

    /** As answers are. */
    public record Answer(String id, LocalDate on, Optional<String> next, List<Part> parts) {}

    /** As parts of answers are. */
    public record Part(String reason, long count) {}

    /** As requests are. */
    public record Body(
            @Nullable String name,
            @Nullable Part part,
            @Nullable List<String> words) {}

    @Test
    void records_leave_out_what_is_empty() {
        var answer = new Answer("a", LocalDate.parse("2026-11-23"), Optional.empty(), List.of(new Part("held", 2)));
        assertThat(json.toJson(answer))
                .isEqualTo("{\"id\":\"a\",\"on\":\"2026-11-23\",\"parts\":[{\"count\":2,\"reason\":\"held\"}]}");
    }

    @Test
    void a_list_is_an_object_with_items() throws NoSuchMethodException {
        Type type = JsonWordsTest.class.getDeclaredMethod("parts").getGenericReturnType();
        assertThat(json.toJson(parts(), type))
                .isEqualTo("{\"items\":[{\"count\":2,\"reason\":\"held\"}],\"next\":\"c\"}");
    }

    @Test
    void what_a_request_leaves_out_is_null_and_what_it_adds_is_ignored() {
        Body body = json.fromJson("{\"part\":{\"reason\":\"held\",\"count\":2},\"more\":1}", Body.class);
        assertThat(body).isEqualTo(new Body(null, new Part("held", 2), null));
    }

    @Test
    void what_is_no_json_is_refused_by_one_exception() {
        for (String text : List.of("{", "[]", "nonsense", "{\"part\":1}")) {
            Assertions.assertThatThrownBy(() -> json.fromJson(text, Body.class))
                    .as(text)
                    .isInstanceOf(JsonbException.class);
        }
    }

    private static Items<Part> parts() {
        return new Items<>(List.of(new Part("held", 2)), Optional.of("c"));
    }
}
