package org.lantern.liberty.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.place.CannotGoOn;

class ParallelWorkTest {

    @Test
    void a_task_waits_for_those_it_needs() {
        List<String> order = new CopyOnWriteArrayList<>();
        try (var work = new ParallelWork()) {
            var first = work.begin(() -> order.add("first"));
            var second = work.after(() -> order.add("second"), first);
            work.after(() -> order.add("third"), first, second);
            work.await();
        }
        assertThat(order).containsExactly("first", "second", "third");
    }

    @Test
    void the_first_failure_ends_the_wait_interrupts_the_others_and_starts_nothing_more() {
        var interrupted = new AtomicBoolean();
        var startedLater = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        var work = new ParallelWork();
        try (work) {
            work.begin(() -> sleepUntilInterrupted(begun, interrupted));
            var failing = work.begin(() -> {
                awaitQuietly(begun);
                throw CannotGoOn.missing("a port");
            });
            work.after(() -> startedLater.set(true), failing);
            assertThatThrownBy(work::await).isInstanceOf(CannotGoOn.class).hasMessage("a port");
        }
        assertThat(interrupted).isTrue();
        assertThat(startedLater).isFalse();
    }

    private static void sleepUntilInterrupted(CountDownLatch begun, AtomicBoolean interrupted) {
        begun.countDown();
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            interrupted.set(true);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
