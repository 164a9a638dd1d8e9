package org.lantern.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** outbox R3. */
class WorkRunTest {

    @Test
    void a_failed_attempt_waits_twice_as_long_each_time() {
        assertThat(WorkRun.waitAfter(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(WorkRun.waitAfter(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(WorkRun.waitAfter(5)).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    void but_ten_minutes_at_most() {
        assertThat(WorkRun.waitAfter(10)).isEqualTo(Duration.ofMinutes(10));
        assertThat(WorkRun.waitAfter(1_000)).isEqualTo(Duration.ofMinutes(10));
    }
}
