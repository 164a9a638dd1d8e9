package org.lantern.web.api.crimemap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.ImportReport;
import org.lantern.web.api.Words;

/**
 * An import as it stands.
 *
 * @param state running, done, failed, rolled-back or undone
 * @param failure why it failed: columns-missing, column-unknown, jurisdiction-missing or fault
 * @param share of the work that is done, 0 to 1
 */
public record ImportAnswer(
        UUID id,
        String fileName,
        boolean dryRun,
        String state,
        Optional<String> failure,
        long read,
        long processed,
        long added,
        long changed,
        long unchanged,
        long withdrawn,
        List<Counted> rejected,
        List<Counted> suppressed,
        double share,
        double rowsPerSecond,
        Optional<Long> secondsRemaining,
        Instant startedAt,
        Optional<Instant> endedAt) {

    static ImportAnswer of(ImportReport report) {
        ImportReport.Counts counts = report.counts();
        ImportReport.Timing timing = report.timing();
        return new ImportAnswer(
                report.importId(),
                report.fileName(),
                report.dryRun(),
                report.state().code(),
                report.failure().map(Words::of),
                counts.read(),
                counts.processed(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.withdrawn(),
                Counted.all(counts.rejected()),
                Counted.all(counts.suppressed()),
                timing.share(),
                timing.rowsPerSecond(),
                timing.remaining().map(remaining -> remaining.toSeconds()),
                timing.startedAt(),
                timing.endedAt());
    }
}
