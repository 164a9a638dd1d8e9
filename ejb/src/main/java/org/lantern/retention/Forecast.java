package org.lantern.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What goes (R6); nothing has.
 *
 * @param nextRun empty until a run is planned
 * @param lastRun empty before the first
 * @param withinDays 1 to 365
 */
public record Forecast(
        Optional<Instant> nextRun, Optional<Instant> lastRun, int withinDays, List<ClassForecast> classes) {}
