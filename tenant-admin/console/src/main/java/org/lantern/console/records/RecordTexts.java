package org.lantern.console.records;

import static org.lantern.frame.screen.Texts.text;

import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.retention.ClassForecast;

/** Periods as people say them. */
final class RecordTexts {
    private static final int YEAR = 365;

    private RecordTexts() {}

    static String keeps(ClassForecast row) {
        return row.days()
                .map(RecordTexts::days)
                .orElseGet(() -> text(
                        row.recordClass().keeping() instanceof Keeping.WhileHere
                                ? "records.while-here"
                                : "records.unscheduled"));
    }

    /** Whole years where it is some. */
    static String days(int days) {
        return days >= YEAR && days % YEAR == 0 ? text("records.years", days / YEAR) : text("records.days", days);
    }

    static String bounds(Period period) {
        return text("schedule.bounds", days(period.floorDays()), days(period.ceilingDays()), period.why());
    }
}
