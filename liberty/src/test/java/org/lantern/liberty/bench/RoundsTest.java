package org.lantern.liberty.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RoundsTest {

    /** R3 */
    @Test
    void candidates_take_turns() {
        var order = new ArrayList<String>();
        var candidates = new LinkedHashMap<String, Supplier<Double>>();
        candidates.put("a", () -> measured("a", order));
        candidates.put("b", () -> measured("b", order));
        Rounds.run(2, candidates);
        assertThat(order).containsExactly("a", "b", "a", "b");
    }

    @Test
    void the_ratio_is_the_median_of_the_pairs_and_not_of_the_medians() {
        var rounds = new Rounds(Map.of("mine", List.of(9.0, 50.0, 8.0), "theirs", List.of(10.0, 100.0, 10.0)));
        assertThat(rounds.median("mine")).isEqualTo(9.0);
        assertThat(rounds.medianRatio("mine", "theirs")).isEqualTo(0.8);
    }

    @Test
    void an_even_number_of_values_has_the_middle_of_two() {
        assertThat(Rounds.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    void percentiles_are_taken_of_the_sorted_times() {
        var times = new Times(List.of(5.0, 1.0, 4.0, 2.0, 3.0));
        assertThat(times.percentile(0.5)).isEqualTo(3.0);
        assertThat(times.percentile(0.99)).isEqualTo(5.0);
    }

    private static double measured(String name, List<String> order) {
        order.add(name);
        return 1;
    }
}
