package org.lantern.liberty.demo.city;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** One invented city and everything the demo profile needs of it. */
public final class City {
    private static final int DAYS = 365;

    private final JsonObject plan;
    private final Terrain terrain;
    private final List<Offence> offences;
    private final List<Block> blocks;

    private City(JsonObject plan) {
        this.plan = plan;
        this.terrain = Terrain.of(plan.getJsonObject("terrain"));
        this.offences = plan.getJsonArray("offences").stream()
                .map(JsonValue::asJsonObject)
                .map(Offence::of)
                .toList();
        this.blocks = StreetGrid.of(plan.getJsonObject("streets")).blocks(terrain, new Random(seed()));
    }

    /** What a chronicle needs to know of the streets. */
    record Streets(Hours hours, Settings settings, Geocoder geocoder) {}

    public static List<String> slugs() {
        return Plans.slugs();
    }

    public static List<City> all() {
        return Plans.slugs().stream().map(City::named).toList();
    }

    /**
     * The city of that slug.
     *
     * @throws IllegalArgumentException when no plan has that name
     */
    public static City named(String slug) {
        return new City(Plans.plan(slug));
    }

    public String slug() {
        return plan.getString("slug");
    }

    /** Name, kind, place and time zone, as an application gives them. */
    public JsonObject application() {
        return plan.getJsonObject("application");
    }

    /** The portal design but for its logo. */
    public JsonObject design() {
        return plan.getJsonObject("design");
    }

    /** Who has which role: the role's name to the person's. */
    public Map<String, String> people() {
        var people = plan.getJsonObject("people");
        return people.keySet().stream().collect(Collectors.toMap(role -> role, people::getString));
    }

    /** The jurisdiction as GeoJSON: one feature with a {@code name} for each district. */
    public JsonObject jurisdiction() {
        return new GeoJson(frame()).of(districts());
    }

    /** The records of the 365 days before {@code today}, as the city's records system exports them (CSV, UTF-8). */
    public String records(LocalDate today) {
        return RecordLayout.of(plan.getJsonObject("records")).csv(incidents(today));
    }

    /** From what a record is made of to the export's column that holds it; the district is told by its place alone. */
    public Map<String, String> mapping() {
        return RecordLayout.of(plan.getJsonObject("records")).columns().stream()
                .filter(column -> !column.holds().equals("district"))
                .collect(Collectors.toMap(RecordLayout.Column::holds, RecordLayout.Column::header));
    }

    /** The emblem as a PNG of 512 by 512 pixels. */
    public byte[] emblem() {
        return Emblem.of(plan.getJsonArray("emblem")).png();
    }

    public List<String> publishedCategories() {
        return offences.stream()
                .filter(Offence::published)
                .map(Offence::category)
                .toList();
    }

    List<District> districts() {
        return terrain.districts();
    }

    List<Block> blocks() {
        return blocks;
    }

    Frame frame() {
        return Frame.at(plan.getJsonArray("anchor"));
    }

    List<Incident> incidents(LocalDate today) {
        var chronicle = chronicle();
        return today.minusDays(DAYS)
                .datesUntil(today)
                .flatMap(day -> chronicle.day(day, seed()).stream())
                .toList();
    }

    private Chronicle chronicle() {
        var rhythms = Plans.rhythms();
        var hotSpots = plan.getJsonArray("hotSpots").stream()
                .map(JsonValue::asJsonObject)
                .map(HotSpot::of)
                .toList();
        var fallback = Course.coordinate(plan.getJsonArray("geocoderFallback"));
        var streets = new Streets(
                new Hours(rhythms.getJsonObject("hours")),
                new Settings(rhythms.getJsonObject("settings"), blocks, hotSpots),
                new Geocoder(terrain, frame(), fallback));
        return new Chronicle(
                streets,
                offences,
                plan.getJsonNumber("perDay").doubleValue(),
                plan.getJsonObject("records").getString("number"));
    }

    private long seed() {
        return plan.getJsonNumber("seed").longValue();
    }
}
