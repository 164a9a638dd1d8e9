package org.lantern.upkeep.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lantern.upkeep.Concern;
import org.lantern.upkeep.Finding;
import org.lantern.upkeep.Readings;

/** What of the readings is wrong (R2). The alert rules have the same bounds. */
public final class Judgement {

    /** One night's backup, and time to take it. */
    static final Duration BACKUP_OLD = Duration.ofHours(26);

    static final Duration BACKUP_VERY_OLD = Duration.ofHours(50);

    /** A mail server that is away for a moment is nobody's trouble. */
    static final Duration WAITS_LONG = Duration.ofMinutes(15);

    static final double DISK_LOW = 0.15;
    static final double DISK_FULL = 0.05;
    static final Duration CERTIFICATE_SOON = Duration.ofDays(21);
    static final Duration CERTIFICATE_NOW = Duration.ofDays(7);
    static final Duration CLOCK_OFF = Duration.ofSeconds(5);

    private static final long GIGABYTE = 1_000_000_000L;

    private final Readings seen;
    private final List<Finding> findings = new ArrayList<>();

    private Judgement(Readings seen) {
        this.seen = seen;
    }

    /** The urgent first. */
    public static List<Finding> of(Readings seen) {
        var judgement = new Judgement(seen);
        judgement.neighbours();
        judgement.waiting();
        judgement.backup();
        judgement.disk();
        seen.certificate().ifPresent(judgement::certificate);
        judgement.clock();
        judgement.findings.sort(Comparator.comparing(finding -> !finding.urgent()));
        return List.copyOf(judgement.findings);
    }

    private void neighbours() {
        if (!seen.database()) {
            add(
                    Concern.DATABASE,
                    true,
                    "The database does not answer: nothing but published pages works.",
                    "See whether it runs, has room, and is reached from here.");
        }
        if (!seen.identity()) {
            add(
                    Concern.IDENTITY,
                    true,
                    "The identity provider does not answer: nobody can log in; who is in stays in.",
                    "See whether Keycloak and its database run and are reached from here.");
        }
    }

    private void waiting() {
        seen.mailWaits()
                .filter(Judgement::isLong)
                .ifPresent(waits -> add(
                        Concern.MAIL,
                        true,
                        "Mail has not left for " + words(waits) + ".",
                        "See what the mail server says: ./lantern logs liberty, “attempt”."));
        seen.workWaits()
                .filter(Judgement::isLong)
                .ifPresent(
                        waits -> add(
                                Concern.QUEUE,
                                false,
                                "Work has been due for " + words(waits) + ".",
                                "See which lane it is in (/metrics, lantern_outbox_oldest_seconds) and what the log says of it."));
    }

    private static boolean isLong(Duration waits) {
        return waits.compareTo(WAITS_LONG) > 0;
    }

    private void backup() {
        Optional<Duration> age = seen.backupAge();
        if (age.isEmpty()) {
            add(Concern.BACKUP, false, "No backup was ever taken.", "Take one, and let a timer take one every night.");
        }
        age.filter(old -> old.compareTo(BACKUP_OLD) > 0)
                .ifPresent(old -> add(
                        Concern.BACKUP,
                        old.compareTo(BACKUP_VERY_OLD) > 0,
                        "The last backup is " + words(old) + " old.",
                        "See why last night's was not taken, and take one now."));
    }

    private void disk() {
        if (seen.diskFree().isPresent() && seen.diskSize().isPresent()) {
            double free =
                    seen.diskFree().get() / (double) Math.max(1, seen.diskSize().get());
            if (free < DISK_LOW) {
                add(
                        Concern.DISK,
                        free < DISK_FULL,
                        "The disk has " + seen.diskFree().get() / GIGABYTE + " GB left, " + Math.round(free * 100)
                                + " % of it.",
                        "Make room: old backups and archived log first, then a larger disk.");
            }
        }
    }

    private void certificate(Instant until) {
        Duration left = Duration.between(seen.at(), until);
        if (left.isNegative()) {
            add(
                    Concern.CERTIFICATE,
                    true,
                    "A certificate has run out: browsers refuse to show anything.",
                    "Renew it and let the proxy read it.");
        } else if (left.compareTo(CERTIFICATE_SOON) < 0) {
            add(
                    Concern.CERTIFICATE,
                    left.compareTo(CERTIFICATE_NOW) < 0,
                    "A certificate runs out in " + words(left) + ".",
                    "See why it was not renewed by itself, and renew it.");
        }
    }

    private void clock() {
        seen.clockOff()
                .map(Duration::abs)
                .filter(off -> off.compareTo(CLOCK_OFF) > 0)
                .ifPresent(off -> add(
                        Concern.CLOCK,
                        false,
                        "The clocks of this machine and of the database are " + words(off) + " apart.",
                        "Let both follow the same time servers."));
        if (!seen.jumped().isZero()) {
            add(
                    Concern.CLOCK,
                    false,
                    "This machine's clock jumped by " + words(seen.jumped().abs()) + " within the last hour.",
                    "Let it follow time servers that turn it slowly; leases and schedules are the database's and were not moved.");
        }
    }

    private void add(Concern concern, boolean urgent, String words, String todo) {
        findings.add(new Finding(concern, urgent, words, todo));
    }

    /** In the largest unit of which there are two. */
    static String words(Duration duration) {
        if (duration.toDays() >= 2) {
            return duration.toDays() + " days";
        }
        if (duration.toHours() >= 2) {
            return duration.toHours() + " hours";
        }
        return duration.toMinutes() >= 2 ? duration.toMinutes() + " minutes" : duration.toSeconds() + " seconds";
    }
}
