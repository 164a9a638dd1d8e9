package org.lantern.web.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.PageCursor;
import org.lantern.web.layout.Messages;

/** What a crime-map address asks for, read leniently: what cannot be used is told and left out of the filter (R5). */
final class MapQuery {
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_CATEGORIES = 200;

    private final Map<String, String[]> parameters;
    private final Messages texts;
    private final List<FieldError> errors = new ArrayList<>();

    private MapQuery(Map<String, String[]> parameters, Messages texts) {
        this.parameters = parameters;
        this.texts = texts;
    }

    /**
     * An address, understood.
     *
     * @param after where the list goes on; empty for its beginning
     */
    record Reading(MapForm form, IncidentFilter filter, Optional<PageCursor> after) {}

    static Reading read(Map<String, String[]> parameters, MapOverview overview, Messages texts) {
        return new MapQuery(parameters, texts).reading(overview);
    }

    private Reading reading(MapOverview overview) {
        Set<String> categories = categories(overview);
        Optional<LocalDate> from = date("from");
        Optional<LocalDate> to = date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors.add(new FieldError("to", texts.text("map.error.order")));
        }
        Optional<String> district = district(overview);
        Optional<PageCursor> after = cursor();
        MapForm form = new MapForm(categories, single("from"), single("to"), single("district"), errors);
        return new Reading(form, new IncidentFilter(categories, from, to, Optional.empty(), district), after);
    }

    private Set<String> categories(MapOverview overview) {
        Set<String> known = new LinkedHashSet<>();
        overview.categories().forEach(category -> known.add(category.category()));
        Set<String> chosen = new LinkedHashSet<>();
        List<String> asked = List.of(parameters.getOrDefault("category", new String[0]));
        for (String name : asked.subList(0, Math.min(asked.size(), MOST_CATEGORIES))) {
            if (known.contains(name)) {
                chosen.add(name);
            } else if (!name.isEmpty()) {
                errors.add(new FieldError("category", texts.text("map.error.category", "value", shortened(name))));
            }
        }
        return chosen;
    }

    private Optional<LocalDate> date(String field) {
        String typed = single(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADate) {
            errors.add(new FieldError(field, texts.text("map.error." + field, "example", "2026-03-31")));
            return Optional.empty();
        }
    }

    private Optional<String> district(MapOverview overview) {
        String asked = single("district");
        if (asked.isEmpty() || overview.districts().contains(asked)) {
            return Optional.of(asked).filter(name -> !name.isEmpty());
        }
        errors.add(new FieldError("district", texts.text("map.error.district", "value", asked)));
        return Optional.empty();
    }

    private Optional<PageCursor> cursor() {
        String text = single("cursor");
        Optional<PageCursor> cursor = PageCursor.parse(text);
        if (!text.isEmpty() && cursor.isEmpty()) {
            errors.add(new FieldError("incidents", texts.text("map.error.cursor")));
        }
        return cursor;
    }

    private String single(String name) {
        String[] values = parameters.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : shortened(values[0].strip());
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }
}
