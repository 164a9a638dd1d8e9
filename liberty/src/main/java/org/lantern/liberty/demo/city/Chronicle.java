package org.lantern.liberty.demo.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What is recorded on each day. A day knows nothing of the days before it (R4). */
final class Chronicle {
    private static final int MIDDLE_OF_JULY = 197;
    private static final double SUMMER = 0.16;
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private final City.Streets streets;
    private final List<Offence> offences;
    private final double perDay;
    private final String numberPattern;

    Chronicle(City.Streets streets, List<Offence> offences, double perDay, String numberPattern) {
        this.streets = streets;
        this.offences = List.copyOf(offences);
        this.perDay = perDay;
        this.numberPattern = numberPattern;
    }

    List<Incident> day(LocalDate day, long seed) {
        var random = new Random(seed + STRIDE * day.toEpochDay());
        var warmth = Math.cos(2 * Math.PI * (day.getDayOfYear() - MIDDLE_OF_JULY) / day.lengthOfYear());
        var mix = new Weighted<>(offences, offence -> offence.share(warmth));
        var count = poisson(perDay * (1 + SUMMER * warmth) * busyness(day.getDayOfWeek()), random);
        return IntStream.range(0, count)
                .mapToObj(row -> incident(mix.draw(random), day, row, random))
                .sorted(Comparator.comparing(Incident::occurredAt))
                .toList();
    }

    private Incident incident(Offence offence, LocalDate day, int row, Random random) {
        var minute = LocalTime.of(streets.hours().draw(offence.hours(), random), random.nextInt(60));
        var block = streets.settings().blocks(offence.setting()).draw(random);
        return new Incident(
                numberPattern.formatted(day, row + 1),
                LocalDateTime.of(day, minute),
                offence.category(),
                streets.geocoder().placeOn(block, day, row == 0, random));
    }

    private static double busyness(DayOfWeek day) {
        return switch (day) {
            case FRIDAY -> 1.12;
            case SATURDAY -> 1.18;
            case SUNDAY -> 0.94;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> 0.95;
        };
    }

    /** Knuth's method; exact and fast enough for a mean of a few dozen. */
    private static int poisson(double mean, Random random) {
        var limit = Math.exp(-mean);
        var count = 0;
        for (var product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
