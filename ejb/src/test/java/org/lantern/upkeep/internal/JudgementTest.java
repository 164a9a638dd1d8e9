package org.lantern.upkeep.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.upkeep.Concern;
import org.lantern.upkeep.Finding;
import org.lantern.upkeep.Readings;

/** R2 and R3 of upkeep. */
class JudgementTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final long GIGABYTE = 1_000_000_000L;

    @Test
    void r2_where_all_is_well_nothing_is_told() {
        assertThat(Judgement.of(new Seen().readings())).isEmpty();
    }

    @Test
    void r2_each_concern_is_told_with_what_to_do_and_a_runbook_that_is_there() throws IOException {
        var seen = new Seen();
        seen.database = false;
        seen.identity = false;
        seen.mail = Duration.ofMinutes(16);
        seen.work = Duration.ofHours(3);
        seen.backup = Optional.of(NOW.minus(Duration.ofHours(27)));
        seen.free = 10 * GIGABYTE;
        seen.certificate = Optional.of(NOW.plus(Duration.ofDays(20)));
        seen.clockOff = Duration.ofSeconds(-6);
        var findings = Judgement.of(seen.readings());
        assertThat(findings).extracting(Finding::concern).containsExactlyInAnyOrder(Concern.values());
        assertThat(findings).allSatisfy(finding -> assertThat(finding.todo()).endsWith("."));
        assertThat(findings.getFirst().urgent()).isTrue();
        assertThat(findings.getLast().urgent()).isFalse();
        var runbook = Files.readString(Path.of("..", "docs", "runbooks", "look-after.md"));
        assertThat(Arrays.stream(Concern.values()).map(concern -> "\n## " + heading(concern) + "\n"))
                .allSatisfy(heading -> assertThat(runbook).contains(heading));
    }

    @Test
    void r2_what_gets_worse_becomes_urgent() {
        assertThat(urgent(seen -> seen.backup = Optional.of(NOW.minus(Duration.ofHours(27)))))
                .isFalse();
        assertThat(urgent(seen -> seen.backup = Optional.of(NOW.minus(Duration.ofDays(3)))))
                .isTrue();
        assertThat(urgent(seen -> seen.free = 10 * GIGABYTE)).isFalse();
        assertThat(urgent(seen -> seen.free = 2 * GIGABYTE)).isTrue();
        assertThat(urgent(seen -> seen.certificate = Optional.of(NOW.plus(Duration.ofDays(20)))))
                .isFalse();
        assertThat(urgent(seen -> seen.certificate = Optional.of(NOW.plus(Duration.ofDays(6)))))
                .isTrue();
        assertThat(urgent(seen -> seen.certificate = Optional.of(NOW.minusSeconds(1))))
                .isTrue();
    }

    @Test
    void r2_a_backup_that_was_never_taken_is_told() {
        assertThat(only(seen -> seen.backup = Optional.empty()).words()).contains("No backup was ever taken");
    }

    @Test
    void r2_a_clock_that_jumped_is_told_by_how_much() {
        assertThat(only(seen -> seen.jumped = Duration.ofMinutes(-61)).words()).contains("61 minutes");
    }

    @Test
    void r3_what_cannot_be_seen_is_no_finding() {
        assertThat(Judgement.of(new Readings(
                        NOW,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(NOW),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ZERO)))
                .isEmpty();
    }

    @Test
    void a_clock_that_goes_is_told_from_one_that_jumps_and_forgotten_after_an_hour() {
        long second = 1_000_000_000L;
        var clock = new SteadyClock(0, NOW);
        assertThat(clock.look(30 * second, NOW.plusSeconds(31))).isZero();
        assertThat(clock.look(60 * second, NOW.plusSeconds(3_661))).isEqualTo(Duration.ofHours(1));
        assertThat(clock.look(90 * second, NOW.plusSeconds(3_691))).isEqualTo(Duration.ofHours(1));
        assertThat(clock.look(3_700 * second, NOW.plusSeconds(7_301))).isZero();
        assertThat(clock.look(3_730 * second, NOW)).isNegative();
    }

    private interface Change {
        void to(Seen seen);
    }

    private static boolean urgent(Change change) {
        return only(change).urgent();
    }

    private static Finding only(Change change) {
        var seen = new Seen();
        change.to(seen);
        List<Finding> findings = Judgement.of(seen.readings());
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static String heading(Concern concern) {
        var word = concern.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** All is well, until a test changes it. */
    private static final class Seen {
        private boolean database = true;
        private boolean identity = true;
        private Duration clockOff = Duration.ofMillis(20);
        private Duration mail = Duration.ZERO;
        private Duration work = Duration.ofSeconds(3);
        private Optional<Instant> backup = Optional.of(NOW.minus(Duration.ofHours(11)));
        private long free = 60 * GIGABYTE;
        private Optional<Instant> certificate = Optional.of(NOW.plus(Duration.ofDays(60)));
        private Duration jumped = Duration.ZERO;

        Readings readings() {
            return new Readings(
                    NOW,
                    database,
                    Optional.of(clockOff),
                    Optional.of(GIGABYTE),
                    identity,
                    Optional.of(mail),
                    Optional.of(work),
                    backup,
                    Optional.of(free),
                    Optional.of(100 * GIGABYTE),
                    certificate,
                    jumped);
        }
    }
}
