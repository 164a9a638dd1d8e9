package org.lantern.crimemap.internal.checking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.RecordField;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.Position;

/**
 * The second pass over a file: each row is kept or rejected, with the first reason in contract order (R3). Rows are given
 * in the file's order, each once.
 */
public final class RowChecks {
    private final Columns columns;
    private final SharedPoints sharedPoints;
    private final OccurrenceReader occurrences;
    private final Jurisdiction jurisdiction;
    private final Instant now;
    private final LongCounts keptNumbers = new LongCounts();

    public RowChecks(FileSurvey survey, Jurisdiction jurisdiction, ZoneId zone, Instant now) {
        this.columns = survey.columns();
        this.sharedPoints = survey.sharedPoints();
        this.occurrences = new OccurrenceReader(zone, survey.dayOrder());
        this.jurisdiction = jurisdiction;
        this.now = now;
    }

    public RowVerdict check(List<String> cells) {
        String number = RecordNumbers.canonical(columns.read(cells, RecordField.RECORD_NUMBER));
        Optional<Instant> occurredAt = occurrences.read(columns.read(cells, RecordField.OCCURRED_AT));
        Optional<Reason> reason = place(cells).or(() -> date(occurredAt)).or(() -> identity(number));
        if (reason.isPresent()) {
            return new RowVerdict.Rejected(reason.get(), number);
        }
        return new RowVerdict.Kept(new OffenceRow(
                number,
                occurredAt.orElseThrow(),
                columns.read(cells, RecordField.CATEGORY),
                new Position(coordinate(cells, RecordField.LONGITUDE), coordinate(cells, RecordField.LATITUDE)),
                columns.read(cells, RecordField.ADDRESS)));
    }

    private Optional<Reason> place(List<String> cells) {
        OptionalDouble x = CoordinateReader.read(columns.read(cells, RecordField.LONGITUDE));
        OptionalDouble y = CoordinateReader.read(columns.read(cells, RecordField.LATITUDE));
        if (x.isEmpty() || y.isEmpty() || (x.getAsDouble() == 0 && y.getAsDouble() == 0)) {
            return Optional.of(Reason.MISSING_COORDINATE); // 0, 0 is what systems write that have none
        }
        if (sharedPoints.contains(x.getAsDouble(), y.getAsDouble())) {
            return Optional.of(Reason.SHARED_POINT);
        }
        if (isInside(x.getAsDouble(), y.getAsDouble())) {
            return Optional.empty();
        }
        return Optional.of(
                isInside(y.getAsDouble(), x.getAsDouble()) ? Reason.SWAPPED_AXES : Reason.OUTSIDE_JURISDICTION);
    }

    private Optional<Reason> date(Optional<Instant> occurredAt) {
        if (occurredAt.isEmpty()) {
            return Optional.of(Reason.IMPOSSIBLE_DATE);
        }
        return occurredAt.filter(now::isBefore).map(late -> Reason.FUTURE_DATE);
    }

    /** A number counts as met only when its row is kept: the good twin of a rejected row still goes in. */
    private Optional<Reason> identity(String number) {
        if (number.isEmpty() || number.length() > RecordNumbers.LONGEST) {
            return Optional.of(Reason.BROKEN_ROW);
        }
        return keptNumbers.increment(TextHash.of(0, number)) > 1
                ? Optional.of(Reason.DUPLICATE_IN_FILE)
                : Optional.empty();
    }

    private boolean isInside(double longitude, double latitude) {
        return Position.exists(longitude, latitude) && jurisdiction.contains(new Position(longitude, latitude));
    }

    private double coordinate(List<String> cells, RecordField field) {
        return CoordinateReader.read(columns.read(cells, field)).orElseThrow();
    }
}
