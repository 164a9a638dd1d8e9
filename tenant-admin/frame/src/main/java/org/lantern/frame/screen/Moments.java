package org.lantern.frame.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times as a person reads them, in the place they concern. */
public final class Moments {
    private Moments() {}

    /** Date and time of day. */
    public static String dateTime(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .withZone(zone)
                .format(moment);
    }

    public static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Texts.locale())
                .format(day);
    }

    /** In the largest unit that is not zero, rounded up: nobody waits by milliseconds. */
    public static String roughly(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        if (seconds < 60) {
            return Texts.text("duration.seconds", seconds);
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 60
                ? Texts.text("duration.minutes", minutes)
                : Texts.text("duration.hours", (minutes + 59) / 60);
    }
}
