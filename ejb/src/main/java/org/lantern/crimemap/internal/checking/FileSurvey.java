package org.lantern.crimemap.internal.checking;

import java.util.List;
import java.util.OptionalDouble;
import org.lantern.crimemap.RecordField;

/** The first pass over a file: what can only be told from all of its rows together. */
public final class FileSurvey {
    private final Columns columns;
    private final SharedPoints sharedPoints = new SharedPoints();
    private int dayFirst;
    private int monthFirst;

    public FileSurvey(Columns columns) {
        this.columns = columns;
    }

    public void add(List<String> cells) {
        OptionalDouble longitude = CoordinateReader.read(columns.read(cells, RecordField.LONGITUDE));
        OptionalDouble latitude = CoordinateReader.read(columns.read(cells, RecordField.LATITUDE));
        if (longitude.isPresent() && latitude.isPresent()) {
            sharedPoints.add(longitude.getAsDouble(), latitude.getAsDouble(), columns.read(cells, RecordField.ADDRESS));
        }
        OccurrenceReader.proves(columns.read(cells, RecordField.OCCURRED_AT)).ifPresent(order -> {
            switch (order) {
                case DAY_FIRST -> dayFirst++;
                case MONTH_FIRST -> monthFirst++;
            }
        });
    }

    Columns columns() {
        return columns;
    }

    SharedPoints sharedPoints() {
        return sharedPoints;
    }

    /** What more of the file's dates prove; month first when none proves anything, as in most files of the United States. */
    DayOrder dayOrder() {
        return dayFirst > monthFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }
}
