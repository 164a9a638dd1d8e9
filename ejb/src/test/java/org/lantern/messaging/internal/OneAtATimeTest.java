package org.lantern.messaging.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A slow mail server holds one thread of the node. */
class OneAtATimeTest {

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoever_asks_while_it_is_done_goes_on_at_once_and_it_is_done_once_more() throws InterruptedException {
        var runs = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var work = new OneAtATime(() -> {
            runs.incrementAndGet();
            begun.countDown();
            await(go);
        });
        var slow = Thread.ofPlatform().start(work::run);
        begun.await();
        for (int i = 0; i < 16; i++) {
            work.run();
        }
        assertThat(runs).hasValue(1);
        go.countDown();
        slow.join();
        assertThat(runs).hasValue(2);
    }

    @Test
    void work_that_failed_is_done_when_it_is_asked_for_again() {
        var runs = new AtomicInteger();
        var work = new OneAtATime(() -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("no mail server");
            }
        });
        try {
            work.run();
        } catch (IllegalStateException expected) {
            assertThat(runs).hasValue(1);
        }
        work.run();
        assertThat(runs).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
