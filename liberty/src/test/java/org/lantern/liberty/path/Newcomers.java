package org.lantern.liberty.path;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.liberty.demo.city.City;

/** Agencies to be: one with a real city's real and dirty records where those are at hand, and an invented one. */
final class Newcomers {
    private static final Path REAL = Path.of("../../shared/data");
    private static final Path RECORDS = REAL.resolve("crime/philadelphia-2019-06.csv");

    private Newcomers() {}

    /** Real records are not part of a clone. */
    static boolean haveRealRecords() {
        return Files.exists(RECORDS);
    }

    static Newcomer withRealRecords() {
        var slug = slug("real");
        return new Newcomer(
                slug,
                "Penn Treaty Police (" + slug + ")",
                REAL.resolve("boundaries/philadelphia-police-districts.geojson"),
                RECORDS,
                Map.of("missing-coordinate", 3L, "shared-point", 129L),
                List.of("Thefts", "Theft from Vehicle", "Vandalism/Criminal Mischief", "Burglary Residential"),
                List.of(
                        "Rape",
                        "Other Sex Offenses (Not Commercialized)",
                        "Prostitution and Commercialized Vice",
                        "Offenses Against Family and Children",
                        "All Other Offenses"));
    }

    /** A small town whose files one of the demo cities' generators makes. */
    static Newcomer invented(String city) throws IOException {
        var plan = City.named(city);
        var place = Files.createTempDirectory("lantern-newcomer");
        var records = Files.writeString(
                place.resolve("records.csv"), plan.records(LocalDate.now(java.time.ZoneId.of("UTC"))));
        var jurisdiction = Files.writeString(
                place.resolve("city.geojson"), plan.jurisdiction().toString());
        var slug = slug("made");
        return new Newcomer(
                slug,
                "Saltgrass Police (" + slug + ")",
                jurisdiction,
                records,
                Map.of(),
                plan.publishedCategories().subList(0, 4),
                List.of("Rape", "All Other Offenses"));
    }

    private static String slug(String kind) {
        return kind + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
