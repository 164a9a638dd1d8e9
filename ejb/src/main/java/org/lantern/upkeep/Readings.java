package org.lantern.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What was seen (R1). An empty one could not be seen, or there is nothing of the kind here (R3).
 *
 * @param at when, on this node's clock
 * @param database whether it answers
 * @param clockOff by how much the database's clock is ahead of ours
 * @param databaseBytes its size
 * @param identity whether the identity provider answers
 * @param mailWaits how long the first mail that is due has waited
 * @param workWaits the same of all other work
 * @param backup when the last one was taken
 * @param diskFree bytes, where this node's data lies
 * @param diskSize bytes in all
 * @param certificate when the first of the certificates that are looked at runs out
 * @param jumped the largest jump of this node's clock within the last hour; zero if it went as it should
 */
public record Readings(
        Instant at,
        boolean database,
        Optional<Duration> clockOff,
        Optional<Long> databaseBytes,
        boolean identity,
        Optional<Duration> mailWaits,
        Optional<Duration> workWaits,
        Optional<Instant> backup,
        Optional<Long> diskFree,
        Optional<Long> diskSize,
        Optional<Instant> certificate,
        Duration jumped) {

    public Optional<Duration> backupAge() {
        return backup.map(taken -> Duration.between(taken, at));
    }
}
