package org.lantern.crimemap.internal.checking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the moment an offence occurred, in the styles police systems write: ISO 8601 with or without time and offset,
 * numbers with slashes, dots or dashes in either order, month names in English and Spanish, compact digits, and seconds or
 * milliseconds since 1970. A moment without an offset is local time at the agency.
 */
public final class OccurrenceReader {
    private static final String TIME =
            "(?:[T ,]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
                    + " *(?<half>[AaPp]\\.?[Mm]\\.?)? *(?<offset>Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?";
    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})" + TIME);
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<first>\\d{1,2})(?<mark>[-/.])(?<second1>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_NAMED_MONTH = Pattern.compile(
            "(?<day>\\d{1,2})[- .]+(?:de )?(?<name>\\p{L}{3,})\\.?,?[- ]+(?:de )?(?<year>\\d{4})" + TIME);
    private static final Pattern NAMED_MONTH_DAY =
            Pattern.compile("(?<name>\\p{L}{3,})\\.? +(?<day>\\d{1,2}),? +(?<year>\\d{4})" + TIME);
    private static final Pattern COMPACT = Pattern.compile(
            "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:[T ]?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?"
                    + "(?<half>\\b\\B)?(?<offset>Z)?)?");
    private static final Pattern EPOCH = Pattern.compile("(?<digits>\\d{10}|\\d{13})");

    private final ZoneId zone;
    private final DayOrder order;

    /** @param order what numbers mean where both orders are possible */
    public OccurrenceReader(ZoneId zone, DayOrder order) {
        this.zone = zone;
        this.order = order;
    }

    /** Empty when the text is no date, or a date that no calendar has; years from 1900 to 9999 exist. */
    public Optional<Instant> read(String text) {
        String trimmed = text.strip();
        try {
            return moment(trimmed);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The order that this text alone proves: one of its numbers is no month; empty when it proves nothing. */
    public static Optional<DayOrder> proves(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        boolean firstIsMonth = Integer.parseInt(numbers.group("first")) <= 12;
        boolean secondIsMonth = Integer.parseInt(numbers.group("second1")) <= 12;
        if (firstIsMonth == secondIsMonth) {
            return Optional.empty();
        }
        return Optional.of(firstIsMonth ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST);
    }

    private Optional<Instant> moment(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return at(date(iso.group("year"), number(iso, "month"), number(iso, "day")), iso);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return at(inOrder(numbers), numbers);
        }
        for (Pattern named : new Pattern[] {DAY_NAMED_MONTH, NAMED_MONTH_DAY}) {
            Matcher matcher = named.matcher(text);
            if (matcher.matches()) {
                int month = MonthNames.month(matcher.group("name"));
                return at(date(matcher.group("year"), month, number(matcher, "day")), matcher);
            }
        }
        return digits(text);
    }

    private Optional<Instant> digits(String text) {
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            long value = Long.parseLong(text);
            return Optional.of(text.length() == 10 ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value));
        }
        Matcher compact = COMPACT.matcher(text);
        return compact.matches()
                ? at(date(compact.group("year"), number(compact, "month"), number(compact, "day")), compact)
                : Optional.empty();
    }

    /** The file's order decides; where it gives no date the other order may (one typist writes 24/06 into an American file). */
    private LocalDate inOrder(Matcher numbers) {
        int first = number(numbers, "first");
        int second = number(numbers, "second1");
        boolean dayFirst = order == DayOrder.DAY_FIRST || numbers.group("mark").equals(".");
        boolean other = (dayFirst ? second : first) > 12;
        return dayFirst == other
                ? date(numbers.group("year"), first, second)
                : date(numbers.group("year"), second, first);
    }

    private Optional<Instant> at(LocalDate date, Matcher matcher) {
        LocalTime time = matcher.group("hour") == null ? LocalTime.MIDNIGHT : time(matcher);
        String offset = matcher.group("offset");
        return Optional.of(date.atTime(time)
                .atZone(offset == null ? zone : Offsets.of(offset))
                .toInstant());
    }

    private static LocalTime time(Matcher matcher) {
        int hour = number(matcher, "hour");
        String half = matcher.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no hour of a half day");
            }
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int second = matcher.group("second") == null ? 0 : number(matcher, "second");
        return LocalTime.of(
                hour, number(matcher, "minute"), Math.min(second, 59)); // a leap second is the one before it
    }

    /** Two digits are 1970 to 2069, as POSIX's strptime has it. */
    private static LocalDate date(String year, int month, int day) {
        int number = Integer.parseInt(year);
        int full = year.length() == 4 ? number : number + (number < 70 ? 2000 : 1900);
        if (full < 1900) {
            throw new DateTimeException("before any record");
        }
        return LocalDate.of(full, month, day);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
