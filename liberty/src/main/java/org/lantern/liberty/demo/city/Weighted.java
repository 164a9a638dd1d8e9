package org.lantern.liberty.demo.city;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Things of which some are drawn more often than others. */
final class Weighted<T> {
    private final List<T> things;
    private final double[] upTo;

    Weighted(List<T> things, ToDoubleFunction<T> weight) {
        this.things = List.copyOf(things);
        this.upTo = things.stream().mapToDouble(weight).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    T draw(Random random) {
        var found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return things.get(found >= 0 ? found + 1 : -found - 1);
    }
}
