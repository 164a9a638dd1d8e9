package org.lantern.crimemap.internal.projection;

import java.util.List;
import java.util.stream.IntStream;
import org.lantern.crimemap.IncidentFilter;

/** A filter made ready for one agency's incidents: names became numbers, dates became days. */
final class Selection {
    private static final int ANY = -1;
    private static final int NONE = -2;

    private final Incidents incidents;
    private final boolean[] categories;
    private final long firstDay;
    private final long lastDay;
    private final int district;
    private final IncidentFilter filter;

    Selection(Incidents incidents, List<String> districts, IncidentFilter filter) {
        this.incidents = incidents;
        this.filter = filter;
        this.categories = new boolean[incidents.categories().size()];
        for (int i = 0; i < categories.length; i++) {
            categories[i] = filter.categories().isEmpty()
                    || filter.categories().contains(incidents.categories().get(i));
        }
        this.firstDay = filter.from().map(date -> date.toEpochDay()).orElse(Long.MIN_VALUE);
        this.lastDay = filter.to().map(date -> date.toEpochDay()).orElse(Long.MAX_VALUE);
        this.district = filter.district()
                .map(name -> districts.contains(name) ? districts.indexOf(name) : NONE)
                .orElse(ANY);
    }

    boolean takes(int incident) {
        return categories[incidents.category(incident)] && takesButForCategory(incident);
    }

    boolean takesButForCategory(int incident) {
        int day = incidents.day(incident);
        return day >= firstDay
                && day <= lastDay
                && (district == ANY || district == incidents.district(incident))
                && filter.box()
                        .map(box -> box.contains(incidents.cells().get(incidents.cell(incident))))
                        .orElse(true);
    }

    /** The selected incidents in their order, from this one on. */
    IntStream from(int first) {
        return IntStream.range(first, incidents.size()).filter(this::takes);
    }
}
