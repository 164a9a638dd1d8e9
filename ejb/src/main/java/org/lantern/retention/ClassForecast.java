package org.lantern.retention;

import java.time.Instant;
import java.util.Optional;
import org.lantern.keeping.RecordClass;

/**
 * What the next days bring to one class.
 *
 * @param days for how long it is kept now; empty while nothing of it goes by a clock
 * @param kept how many there are; 0 for a class that goes by no clock, which is not counted
 * @param goesNext with the next run
 * @param goesWithin within the days that were asked for, those of the next run among them
 * @param held under a legal hold, however old
 */
public record ClassForecast(
        RecordClass recordClass,
        Optional<Integer> days,
        long kept,
        Optional<Instant> oldest,
        long goesNext,
        long goesWithin,
        long held) {}
