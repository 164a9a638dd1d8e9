package org.lantern.web.api.crimemap;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** R8 of the API, for map rules and mappings. */
class RulesBodyTest {

    static Stream<Set<String>> wrongCategories() {
        return Stream.of(
                Set.of(""),
                Set.of(" "),
                Collections.singleton(null),
                Set.of("x".repeat(201)),
                Set.of("a\0"),
                IntStream.rangeClosed(0, 1_000).mapToObj(Integer::toString).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("wrongCategories")
    void categories_that_cannot_be_are_pointed_at(Set<String> categories) {
        refused(() -> new RulesBody(categories, null, null, null).rules(), "/publishedCategories");
        Map<String, String> mapping = new HashMap<>();
        categories.forEach(name -> mapping.put("from " + name, name));
        refused(() -> new RulesBody(null, mapping, null, null).rules(), "/categoryMapping");
    }

    @Test
    void rules_in_order_are_taken() {
        assertThat(new RulesBody(Set.of("Theft"), Map.of("LARCENY", "Theft"), "P2D", null)
                        .rules()
                        .publishedCategories())
                .containsExactly("Theft");
    }

    @Test
    void a_field_mapped_to_no_column_is_pointed_at() {
        refused(() -> Mappings.of(Collections.singletonMap("category", null)), "/mapping");
        assertThat(Mappings.of(Map.of("category", "Tipo")).byJsonName()).containsEntry("category", "Tipo");
    }

    @Test
    void to_have_no_map_is_said_without_categories() {
        assertThat(new RulesBody(null, null, null, true).rules().noMap()).isTrue();
        assertThat(new RulesBody(Set.of("Theft"), null, null, false).rules().noMap())
                .isFalse();
        refused(() -> new RulesBody(Set.of("Theft"), null, null, true).rules(), "/noMap");
    }

    private static void refused(ThrowingCallable call, String pointer) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(ProblemCode.INVALID_VALUES);
            assertThat(refused.problem().errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.pointer()).isEqualTo(pointer));
        });
    }
}
