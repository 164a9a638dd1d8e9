package org.lantern.liberty.bench;

import java.util.List;
import java.util.function.Consumer;

/**
 * How long each of many calls took.
 *
 * @param millis in ascending order
 */
record Times(List<Double> millis) {

    private static final double NANOS_A_MILLI = 1_000_000.0;

    Times {
        millis = millis.stream().sorted().toList();
    }

    /** Calls with every subject, again and again; the first passes only warm up. */
    static <T> Times of(List<T> subjects, int warmUps, int passes, Consumer<T> call) {
        for (int pass = 0; pass < warmUps; pass++) {
            subjects.forEach(call);
        }
        var millis = new java.util.ArrayList<Double>();
        for (int pass = 0; pass < passes; pass++) {
            for (T subject : subjects) {
                long begin = System.nanoTime();
                call.accept(subject);
                millis.add((System.nanoTime() - begin) / NANOS_A_MILLI);
            }
        }
        return new Times(millis);
    }

    /** @param share 0.5 for the median */
    double percentile(double share) {
        return millis.get((int) Math.min(millis.size() - 1, Math.floor(share * millis.size())));
    }

    List<Report.Figure> figures(String name) {
        return List.of(
                new Report.Figure(name + ", p50", percentile(0.5), "ms"),
                new Report.Figure(name + ", p99", percentile(0.99), "ms"));
    }
}
