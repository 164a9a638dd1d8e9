package org.lantern.signup.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.geo.Circle;
import org.lantern.geo.Position;

/** A place and a radius, as typed, made an area (R4). */
final class CirclePlace {
    private static final double METERS_PER_KILOMETER = 1_000;
    private static final int LONGEST = 24;

    /** Kilometers where none is told, as the page has it outside the United States. */
    private static final Set<String> UNITS = Set.of("", "km", "mi");

    private CirclePlace() {}

    /** What came of reading it. */
    sealed interface Reading {
        record Drawn(String geoJson) implements Reading {}

        record Flawed(List<ApplicationFlaw> flaws) implements Reading {}
    }

    static Reading read(Map<String, String> typed) {
        List<ApplicationFlaw> flaws = new ArrayList<>();
        Optional<Double> longitude = number(typed, "longitude").filter(degrees -> Math.abs(degrees) <= 180);
        Optional<Double> latitude = number(typed, "latitude").filter(degrees -> Math.abs(degrees) <= 90);
        Optional<Double> meters = number(typed, "radius")
                .map(radius ->
                        radius * ("mi".equals(typed.get("unit")) ? Circle.METERS_PER_MILE : METERS_PER_KILOMETER))
                .filter(radius -> radius >= Circle.SMALLEST && radius <= Circle.LARGEST);
        if (longitude.isEmpty()) {
            flaw(flaws, "longitude", "not-a-longitude", "Enter a longitude from -180 to 180, such as -75.16.");
        }
        if (latitude.isEmpty()) {
            flaw(flaws, "latitude", "not-a-latitude", "Enter a latitude from -90 to 90, such as 39.95.");
        }
        if (meters.isEmpty()) {
            flaw(flaws, "radius", "radius-out-of-range", "Enter a radius from 0.2 to 300 km (0.13 to 186 miles).");
        }
        if (!UNITS.contains(typed.getOrDefault("unit", ""))) {
            flaw(flaws, "unit", "missing", "Choose kilometers or miles.");
        }
        if (!flaws.isEmpty()) {
            return new Reading.Flawed(flaws);
        }
        return new Circle(new Position(longitude.orElseThrow(), latitude.orElseThrow()), meters.orElseThrow())
                .geoJson()
                .<Reading>map(Reading.Drawn::new)
                .orElseGet(() -> {
                    flaw(flaws, "radius", "crosses-date-line", "The circle crosses the date line or a pole.");
                    return new Reading.Flawed(flaws);
                });
    }

    /** With a point or a comma before the decimals. */
    private static Optional<Double> number(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").replace('−', '-').replace(',', '.');
        try {
            return text.length() > LONGEST || !text.matches("[-+]?[0-9.]+")
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(text).doubleValue());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void flaw(List<ApplicationFlaw> flaws, String field, String code, String explanation) {
        flaws.add(new ApplicationFlaw(field, code, explanation));
    }
}
