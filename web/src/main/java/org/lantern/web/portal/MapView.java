package org.lantern.web.portal;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.lantern.crimemap.IncidentPage;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.crimemap.ReasonCount;
import org.lantern.web.layout.Messages;

/**
 * The crime-map page, ready to be drawn.
 *
 * @param page the incidents on this page of the list
 * @param counts of what the filter selects, by kind
 * @param continued whether this is not the list's first page
 * @param declined whether the agency has decided to publish no map
 */
public record MapView(
        MapOverview overview,
        MapForm form,
        IncidentPage page,
        List<MapOverview.CategoryCount> counts,
        boolean continued,
        boolean declined) {
    public MapView {
        counts = List.copyOf(counts);
    }

    /** The page's incidents day by day, the newest first. */
    public SequencedMap<LocalDate, List<PublishedIncident>> byDay() {
        return page.items().stream()
                .collect(Collectors.groupingBy(PublishedIncident::occurredOn, LinkedHashMap::new, Collectors.toList()));
    }

    public boolean isEmpty() {
        return overview.published() == 0;
    }

    public String found(Messages texts) {
        String key = form.active() == 0 ? "map.found.all" : "map.found";
        return texts.text(key, "count", page.total());
    }

    public String data(Messages texts) {
        Optional<LocalDate> until = overview.dataUntil();
        if (until.isEmpty()) {
            return texts.text("map.data.none");
        }
        return overview.dataFrom().isPresent()
                ? texts.text(
                        "map.data.range", Map.of("from", overview.dataFrom().get(), "until", until.get()))
                : texts.text("map.data.until", "date", until.get());
    }

    /** In days where they are whole, else in hours, the begun one with them: never less than the delay. */
    public String delay(Messages texts) {
        Duration delay = overview.delay();
        return delay.equals(Duration.ofDays(delay.toDays()))
                ? texts.text("map.delay", "days", delay.toDays())
                : texts.text("map.delay.hours", "hours", Math.ceilDiv(delay.toSeconds(), 3_600L));
    }

    public String shown(Messages texts) {
        return texts.text("map.list.shown", Map.of("count", page.items().size(), "total", page.total()));
    }

    public long withheld() {
        return overview.withheld().stream().mapToLong(ReasonCount::count).sum();
    }

    /** Where the list goes on; empty on its last page. */
    public String next() {
        return page.next().map(form::queryAfter).orElse("");
    }

    /** How long a bar is in steps of a twentieth, for a class name; at least one step. */
    public int bar(MapOverview.CategoryCount count) {
        long most = counts.stream()
                .mapToLong(MapOverview.CategoryCount::count)
                .max()
                .orElse(1);
        return (int) Math.max(1, Math.round(20.0 * count.count() / Math.max(1, most)));
    }

    /** The box around the agency's area as {@code west,south,east,north}; empty when unknown. */
    public String bounds() {
        return overview.bounds()
                .map(box -> box.west() + "," + box.south() + "," + box.east() + "," + box.north())
                .orElse("");
    }

    public static String number(long number, Locale language) {
        return NumberFormatter.withLocale(language).format(number).toString();
    }

    public static String day(LocalDate day, Locale language) {
        return DateFormat.getInstanceForSkeleton("EEEEdMMMMyyyy", language).format(day);
    }

    /** The district where there is one, else where the area lies, to three decimals: the next would claim too much. */
    public static String area(PublishedIncident incident, Messages texts) {
        return incident.district()
                .orElseGet(() -> texts.text(
                        "map.list.area",
                        Map.of(
                                "latitude", degrees(incident.place().latitude()),
                                "longitude", degrees(incident.place().longitude()))));
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
