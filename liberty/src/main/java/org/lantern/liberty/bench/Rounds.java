package org.lantern.liberty.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Candidates measured in turn, round after round (R3).
 *
 * @param measured by candidate: one value for each round
 */
record Rounds(Map<String, List<Double>> measured) {

    static Rounds run(int rounds, Map<String, Supplier<Double>> candidates) {
        var measured = new LinkedHashMap<String, List<Double>>();
        candidates.keySet().forEach(name -> measured.put(name, new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            candidates.forEach(
                    (name, measure) -> measured.getOrDefault(name, List.of()).add(measure.get()));
        }
        return new Rounds(measured);
    }

    double median(String candidate) {
        return median(values(candidate));
    }

    /** The median over the rounds of how one did against the other in the same round. */
    double medianRatio(String candidate, String other) {
        var mine = values(candidate);
        var theirs = values(other);
        return median(IntStream.range(0, mine.size())
                .mapToObj(round -> mine.get(round) / theirs.get(round))
                .toList());
    }

    private List<Double> values(String candidate) {
        return measured.getOrDefault(candidate, List.of());
    }

    static double median(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value, no median");
        }
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
