package org.lantern.crimemap;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A made-up records file that carries every trap an import must see, with the counts that must come out of it. It needs
 * nothing but Java, so that system tests can use it too.
 *
 * <p>All addresses, numbers and places are invented; the area is a rectangle of two districts, West and East.
 */
public final class TrapFile {
    /** Outside of every reason: rows that end as records. */
    public static final String KEPT = "kept";

    private static final List<String> HEADER =
            List.of("Case Number", "Date Occurred", "Offense", "Longitude", "Latitude", "Block Address", "Remarks");
    private static final int DIFFERENT_ADDRESSES_OF_A_FALL_BACK = 22;
    private static final int FLATS_OF_ONE_HOUSE = 19;

    private final char delimiter;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> outcomes = new LinkedHashMap<>();
    private final Map<String, Integer> keptCategories = new LinkedHashMap<>();
    private int number;

    private TrapFile(char delimiter) {
        this.delimiter = delimiter;
        lines.add(joined(HEADER));
        dates();
        places();
        categories();
        cells();
        duplicates();
        broken();
    }

    public static TrapFile delimitedBy(char delimiter) {
        return new TrapFile(delimiter);
    }

    /** Two districts side by side, as GeoJSON. */
    public static String jurisdiction() {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + district("West", -75.3, -75.15) + ","
                + district("East", -75.15, -75.0) + "]}";
    }

    public String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    public byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }

    /** Data rows. */
    public int read() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int kept() {
        return outcomes.getOrDefault(KEPT, 0);
    }

    /** Rejected rows by contract.md's reason. */
    public Map<String, Integer> rejected() {
        Map<String, Integer> rejected = new LinkedHashMap<>(outcomes);
        rejected.remove(KEPT);
        return rejected;
    }

    /** Kept rows by the text of their category. */
    public Map<String, Integer> keptCategories() {
        return Map.copyOf(keptCategories);
    }

    private void dates() {
        for (String date : List.of(
                "2025-06-24 04:00:00+00",
                "2025-06-24T04:00:00-04:00",
                "6/24/2025 4:05:00 PM",
                "24.06.2025 16:05",
                "24/06/2025",
                "24-Jun-2025 16:05",
                "June 24, 2025",
                "20250624",
                "1750737900000")) {
            row(KEPT, "Theft", date);
        }
        for (String date : List.of("2025-02-30", "31/31/2025", "13:45", "yesterday", "", "0000-00-00")) {
            row("impossible-date", "Theft", date);
        }
        row("future-date", "Theft", "2199-01-01");
    }

    private void places() {
        for (String[] none : new String[][] {{"", ""}, {"-75.2", ""}, {"NULL", "NULL"}, {"0", "0.000"}}) {
            at("missing-coordinate", "Theft", none[0], none[1]);
        }
        at("swapped-axes", "Theft", "39.95", "-75.12");
        at("swapped-axes", "Rape", "40.01", "-75.22");
        at("outside-jurisdiction", "Theft", "-76.5", "41.2");
        at("outside-jurisdiction", "Theft", "2696000.5", "235000.25");
        for (int i = 0; i < DIFFERENT_ADDRESSES_OF_A_FALL_BACK; i++) {
            String date = i == 0 ? "no date either" : "2025-06-01";
            String category = i == 1 ? "Rape" : "Theft";
            add("shared-point", List.of(next(), date, category, "-75.2500", "40.0500", i + " FALL BACK RD", ""));
        }
        for (int i = 0; i < FLATS_OF_ONE_HOUSE; i++) {
            add(KEPT, List.of(next(), "2025-06-02", "Burglary", "-75.1100", "39.9500", "FLAT " + i + " TOWER", ""));
        }
        for (int i = 0; i < 30; i++) {
            add(KEPT, List.of(next(), "2025-06-03", "Shoplifting", "-75.1200", "39.9600", "1 MARKET ST", ""));
        }
    }

    private void categories() {
        for (String floor : List.of(
                "Rape",
                "SEX OFFENSES - OTHER",
                "Prostitution/Commercialized Vice",
                "Trata de personas",
                "Offenses Against Family and Children",
                "Suicide Attempt")) {
            row(KEPT, floor, "2025-06-04");
        }
        for (String mixed : List.of("All Other Offenses", "All Other Offenses", "MISC.", "")) {
            row(KEPT, mixed, "2025-06-05");
        }
    }

    private void cells() {
        full(KEPT, "12 CALLE PEÑÓN", "said \"stop\", then ran");
        full(KEPT, "5\" PIPE ALLEY", "two\r\nlines");
        full(KEPT, "<script>alert(1)</script>", "=1+1");
        full(KEPT, "7 SEMI; COLON | BAR\tTAB", "@SUM(A1)");
        add("missing-coordinate", List.of(next(), "2025-06-06", "Theft", "", "", "=HYPERLINK(\"http://x\")", "+1"));
    }

    private void duplicates() {
        String first = next();
        add(KEPT, List.of(first, "2025-06-07", "Theft", "-75.2010", "39.9410", "1 FIRST ST", ""));
        add("duplicate-in-file", List.of(first, "2025-06-07", "Theft", "-75.2010", "39.9410", "1 FIRST ST", ""));
        add("duplicate-in-file", List.of(first + ".00", "2025-06-08", "Theft", "-75.2", "39.94", "1 FIRST ST", ""));
        String second = next();
        add("impossible-date", List.of(second, "2025-13-13", "Theft", "-75.2020", "39.9420", "2 FIRST ST", ""));
        add(KEPT, List.of(second, "2025-06-08", "Theft", "-75.2020", "39.9420", "2 FIRST ST", "the good twin"));
    }

    private void broken() {
        raw("broken-row", joined(List.of(next(), "2025-06-09", "Theft", "-75.2", "39.9")));
        raw("broken-row", joined(List.of(next(), "2025-06-09", "Theft", "-75.2", "39.9", "1 LONG ST", "", "", "")));
        add("broken-row", List.of("", "2025-06-09", "Theft", "-75.2040", "39.9440", "NO NUMBER ST", ""));
        raw("broken-row", next() + delimiter + "2025-06-09" + delimiter + "\"Theft" + delimiter + "a quote too many");
        row(KEPT, "Theft", "2025-06-10");
        lines.add("");
        row(KEPT, "Theft", "2025-06-11");
    }

    private void row(String outcome, String category, String date) {
        add(outcome, List.of(next(), date, category, "-75." + (200 + number % 50), "39.92", number + " MAIN ST", ""));
    }

    private void at(String outcome, String category, String longitude, String latitude) {
        add(outcome, List.of(next(), "2025-06-12", category, longitude, latitude, number + " SIDE ST", ""));
    }

    private void full(String outcome, String address, String remarks) {
        add(outcome, List.of(next(), "2025-06-13", "Theft", "-75.1234", "39.9876", address, remarks));
    }

    private void add(String outcome, List<String> cells) {
        if (outcome.equals(KEPT)) {
            keptCategories.merge(cells.get(2), 1, Integer::sum);
        }
        raw(outcome, joined(cells));
    }

    private void raw(String outcome, String line) {
        outcomes.merge(outcome, 1, Integer::sum);
        lines.add(line);
    }

    private String next() {
        number++;
        return String.valueOf(2_025_000_000L + number);
    }

    private String joined(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.indexOf(delimiter) >= 0 || cell.contains("\"") || cell.contains("\n")
                        ? "\"" + cell.replace("\"", "\"\"") + "\""
                        : cell)
                .collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private static String district(String name, double west, double east) {
        String ring = "[[%s,39.85],[%s,39.85],[%s,40.1],[%s,40.1],[%s,39.85]]".formatted(west, east, east, west, west);
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}";
    }
}
