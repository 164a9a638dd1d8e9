package org.lantern.web.api.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.retention.ClassForecast;
import org.lantern.retention.Forecast;

/**
 * What goes; nothing has.
 *
 * @param nextRun when records go next
 * @param withinDays the days that goesWithin counts
 */
@Schema(name = "RecordForecast")
public record ForecastAnswer(
        Optional<Instant> nextRun, Optional<Instant> lastRun, int withinDays, List<ClassAnswer> classes) {

    /**
     * One class of records.
     *
     * @param keptDays for how long; left out while nothing of it goes by a clock
     * @param bounds left out where there is nothing to choose
     * @param why it is kept so long, or the bounds are these
     * @param kept how many there are; left out for what goes by no clock
     */
    @Schema(name = "RecordClass")
    public record ClassAnswer(
            String name,
            String title,
            String words,
            Optional<Integer> keptDays,
            Optional<Bounds> bounds,
            String why,
            Optional<Long> kept,
            Optional<Instant> oldest,
            long goesNext,
            long goesWithin,
            long held) {}

    /** @param standardDays the default */
    @Schema(name = "RecordBounds")
    public record Bounds(int floorDays, int standardDays, int ceilingDays) {}

    public static ForecastAnswer of(Forecast forecast) {
        return new ForecastAnswer(
                forecast.nextRun(),
                forecast.lastRun(),
                forecast.withinDays(),
                forecast.classes().stream().map(ForecastAnswer::row).toList());
    }

    private static ClassAnswer row(ClassForecast row) {
        Keeping keeping = row.recordClass().keeping();
        return new ClassAnswer(
                row.recordClass().name(),
                row.recordClass().title(),
                row.recordClass().words(),
                row.days(),
                period(keeping)
                        .filter(period -> !period.isFixed())
                        .map(period -> new Bounds(period.floorDays(), period.standardDays(), period.ceilingDays())),
                why(keeping),
                period(keeping).map(clock -> row.kept()),
                row.oldest(),
                row.goesNext(),
                row.goesWithin(),
                row.held());
    }

    private static Optional<Period> period(Keeping keeping) {
        return switch (keeping) {
            case Keeping.WhileHere here -> Optional.empty();
            case Keeping.ForPeriod chosen -> Optional.of(chosen.period());
            case Keeping.ByPlatform fixed -> Optional.of(fixed.period());
        };
    }

    private static String why(Keeping keeping) {
        return keeping instanceof Keeping.WhileHere here
                ? here.why()
                : period(keeping).map(Period::why).orElse("");
    }
}
