package org.lantern.crimemap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An import as it stands now.
 *
 * @param importId the import's identifier, UUIDv7
 * @param fileName as it was handed in
 * @param state a dry run ends as done
 * @param failure why it failed, when it failed
 */
public record ImportReport(
        UUID importId,
        String fileName,
        boolean dryRun,
        ImportState state,
        Optional<Failure> failure,
        Counts counts,
        Timing timing) {

    /**
     * @param read data rows in the file; while the import runs, rows read so far
     * @param processed rows whose fate is decided
     * @param unchanged rows whose record was held already, just so
     * @param withdrawn records that a complete extract no longer contained
     * @param rejected rows not kept, in contract order of reasons
     * @param suppressed records of this file that are kept but not public now, in contract order of reasons
     */
    public record Counts(
            long read,
            long processed,
            long added,
            long changed,
            long unchanged,
            long withdrawn,
            List<ReasonCount> rejected,
            List<ReasonCount> suppressed) {
        public Counts {
            rejected = List.copyOf(rejected);
            suppressed = List.copyOf(suppressed);
        }
    }

    /**
     * @param share of the work that is done, 0 to 1
     * @param rowsPerSecond over the whole run so far; 0 before the first row
     * @param remaining estimate, while it runs; it is not counted from when the import was asked for but from its turn
     */
    public record Timing(
            Instant startedAt,
            Optional<Instant> endedAt,
            double share,
            double rowsPerSecond,
            Optional<Duration> remaining) {}

    /** Why an import could not run; what the file held is kept for another try with a corrected mapping. */
    public enum Failure {
        /** Some required field has no column: neither given nor guessed. */
        COLUMNS_MISSING,
        /** The mapping names a column that is not in the file's header. */
        COLUMN_UNKNOWN,
        /** The agency has no jurisdiction to check places against. */
        JURISDICTION_MISSING,
        /** A fault of Lantern's; it is logged under the import's identifier. */
        FAULT
    }
}
