package org.lantern.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** outbox R3. */
class BackoffTest {

    @Test
    void a_failed_attempt_waits_twice_as_long_each_time() {
        assertThat(Backoff.after(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Backoff.after(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Backoff.after(5)).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    void but_ten_minutes_at_most() {
        assertThat(Backoff.after(10)).isEqualTo(Duration.ofMinutes(10));
        assertThat(Backoff.after(1_000)).isEqualTo(Duration.ofMinutes(10));
    }
}
