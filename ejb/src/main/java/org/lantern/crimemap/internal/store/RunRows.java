package org.lantern.crimemap.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.internal.rules.ReasonTally;

/** How a run's row becomes a report. */
final class RunRows {
    static final String SELECT = """
            select r.*, f.name, clock_timestamp() as now from lantern.import_run r
            join lantern.import_file f on f.tenant_id = r.tenant_id and f.id = r.file_id
            where r.tenant_id = (select app.current_agency())""";

    private RunRows() {}

    static ImportReport report(ResultSet row) throws SQLException {
        return new ImportReport(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("dry_run"),
                state(row.getString("state")),
                Optional.ofNullable(row.getString("failure")).map(ImportReport.Failure::valueOf),
                counts(row),
                timing(row));
    }

    private static ImportState state(String code) {
        return Arrays.stream(ImportState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ImportReport.Counts counts(ResultSet row) throws SQLException {
        return new ImportReport.Counts(
                row.getLong("read_rows"),
                row.getLong("processed"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("unchanged"),
                row.getLong("withdrawn"),
                ReasonTally.parse(row.getString("rejected")),
                ReasonTally.parse(row.getString("suppressed")));
    }

    private static ImportReport.Timing timing(ResultSet row) throws SQLException {
        Instant started = moment(row, "started_at").orElseThrow();
        Instant now = moment(row, "now").orElseThrow();
        Optional<Instant> ended = moment(row, "ended_at");
        Duration sofar = Duration.between(started, ended.orElse(now));
        double seconds = Math.max(0.001, sofar.toMillis() / 1000.0);
        Optional<Duration> remaining = moment(row, "expected_end")
                .filter(end -> ended.isEmpty())
                .map(end -> end.isBefore(now) ? Duration.ZERO : Duration.between(now, end));
        return new ImportReport.Timing(
                started, ended, row.getDouble("share"), row.getLong("processed") / seconds, remaining);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
