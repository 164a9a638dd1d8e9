package org.lantern.crimemap.internal.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When records become public (R14): all those of one local day together, once that day is over and the delay has passed
 * since. Their order of appearance therefore tells nothing about the time of day, and a date without a time, read as
 * midnight, is no exception.
 */
public record DayRelease(ZoneId zone, Duration delay) {

    /** The records of this day and of all days before it are public. */
    public LocalDate lastPublicDay(Instant now) {
        return now.minus(delay).atZone(zone).toLocalDate().minusDays(1);
    }

    /** The moment from which on the records of this day are public. */
    public Instant publicFrom(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().plus(delay);
    }
}
