package org.lantern.web.api.takeout;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.takeout.TakeoutReport;
import org.lantern.web.api.Words;

/**
 * An archive of the agency as it stands.
 *
 * @param state waiting, running, ready, failed, cancelled or expired
 * @param askedBy the name of who asked for it
 * @param rows read so far
 * @param rowsAll to be read; 0 until it has begun
 * @param sizeBytes of the file; 0 until it is ready
 * @param expiresAt when the file is deleted
 */
public record TakeoutAnswer(
        UUID id,
        String state,
        String askedBy,
        Instant askedAt,
        long rows,
        long rowsAll,
        double rowsPerSecond,
        Optional<Long> secondsRemaining,
        long sizeBytes,
        Optional<Instant> endedAt,
        Optional<Instant> expiresAt) {

    static TakeoutAnswer of(TakeoutReport report) {
        return new TakeoutAnswer(
                report.id(),
                Words.of(report.state()),
                report.askedBy(),
                report.askedAt(),
                report.rowsDone(),
                report.rowsAll(),
                report.rowsPerSecond(),
                report.remaining().map(Duration::toSeconds),
                report.sizeBytes(),
                report.endedAt(),
                report.expiresAt());
    }
}
