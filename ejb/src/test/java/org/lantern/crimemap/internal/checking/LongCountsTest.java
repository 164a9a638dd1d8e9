package org.lantern.crimemap.internal.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongCountsTest {
    @Test
    void it_counts_as_a_map_would_over_all_growth() {
        Random random = new Random(7);
        LongCounts counts = new LongCounts();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            long key = random.nextInt(50_000) * (random.nextBoolean() ? 1L << 33 : 1L);
            assertThat(counts.increment(key)).isEqualTo(expected.merge(key, 1, Integer::sum));
        }
        expected.forEach((key, count) -> assertThat(counts.count(key)).isEqualTo(count));
        assertThat(counts.count(-1)).isZero();
    }
}
