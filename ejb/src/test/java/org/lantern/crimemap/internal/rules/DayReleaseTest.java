package org.lantern.crimemap.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayReleaseTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void r14_a_day_is_public_when_it_is_over_and_the_delay_has_passed() {
        DayRelease rule = new DayRelease(NEW_YORK, Duration.ofDays(1));
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(rule.publicFrom(day)).isEqualTo("2026-06-03T04:00:00Z");
        assertThat(rule.lastPublicDay(Instant.parse("2026-06-03T03:59:59Z"))).isEqualTo(day.minusDays(1));
        assertThat(rule.lastPublicDay(Instant.parse("2026-06-03T04:00:00Z"))).isEqualTo(day);
    }

    @Test
    void r14_without_delay_a_day_is_public_at_its_end() {
        DayRelease rule = new DayRelease(NEW_YORK, Duration.ZERO);
        assertThat(rule.publicFrom(LocalDate.of(2026, 1, 31))).isEqualTo("2026-02-01T05:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Beirut", "America/Havana", "Pacific/Apia", "Asia/Kolkata", "UTC"})
    void r14_release_and_check_agree_on_every_day_of_the_year_in_every_zone(String zone) {
        for (Duration delay : new Duration[] {Duration.ZERO, Duration.ofHours(23), Duration.ofDays(366)}) {
            DayRelease rule = new DayRelease(ZoneId.of(zone), delay);
            LocalDate day = LocalDate.of(2026, 1, 1);
            for (int i = 0; i < 365; i++) {
                Instant release = rule.publicFrom(day.plusDays(i));
                assertThat(rule.lastPublicDay(release)).isEqualTo(day.plusDays(i));
                assertThat(rule.lastPublicDay(release.minusMillis(1))).isEqualTo(day.plusDays(i - 1L));
            }
        }
    }
}
