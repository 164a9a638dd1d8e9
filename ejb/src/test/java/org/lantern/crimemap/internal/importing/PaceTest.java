package org.lantern.crimemap.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.internal.rules.ReasonTally;
import org.lantern.crimemap.internal.store.ChunkStream;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.ImportRuns.Order;
import org.lantern.crimemap.internal.store.RunProgress;

class PaceTest {
    private static final int STEPS = 100;

    private final List<RunProgress> told = new ArrayList<>();
    private long now = 42;

    /** Seconds as measured: a trial run of 2.58 million rows on a slow disk, others of 174,000 rows. */
    @ParameterizedTest
    @CsvSource({
        "true, 17, 490, 10",
        "false, 17, 350, 150",
        "true, 7.2, 78, 0.6",
        "false, 3.2, 41.8, 14.7",
        "false, 3.3, 41.9, 32.4"
    })
    void what_remains_never_grows(boolean dryRun, double first, double second, double end) {
        run(dryRun, first, second);
        assertThat(told)
                .extracting(RunProgress::remaining)
                .isSortedAccordingTo(Comparator.<Duration>comparingLong(left -> left.toMillis() / 10)
                        .reversed());
        assertThat(told).extracting(RunProgress::share).isSorted();
        double left = told.getLast().remaining().toMillis() / 1000.0;
        assertThat(left).isCloseTo(end, within(0.25 * (first + second + end)));
    }

    @Test
    void before_the_first_byte_nothing_is_estimated() {
        pace(true).firstPass(stream(0), 0);
        assertThat(told.getFirst().remaining()).isZero();
    }

    private void run(boolean dryRun, double first, double second) {
        Pace pace = pace(dryRun);
        for (int step = 1; step <= STEPS; step++) {
            now += Math.round(first * 1e9 / STEPS);
            pace.firstPass(stream(step), step);
        }
        for (int step = 1; step <= STEPS; step++) {
            now += Math.round(second * 1e9 / STEPS);
            pace.secondPass(stream(step), step, new ReasonTally());
        }
    }

    private Pace pace(boolean dryRun) {
        ImportRuns runs = new ImportRuns() {
            @Override
            public boolean progress(UUID id, RunProgress progress) {
                told.add(progress);
                return false;
            }
        };
        Order order = new Order(new UUID(0, 1), new UUID(0, 2), dryRun, new ColumnMapping(Map.of()));
        return new Pace(runs, order, STEPS, () -> now);
    }

    /** A stream that has given so many bytes. */
    private static ChunkStream stream(int given) {
        ChunkStream stream = new ChunkStream(number -> number == 0 ? Optional.of(new byte[STEPS]) : Optional.empty());
        assertThat(stream.read(new byte[STEPS], 0, given)).isEqualTo(given);
        return stream;
    }
}
