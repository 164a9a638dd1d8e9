package org.lantern.web.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lantern.crimemap.PageCursor;

/**
 * The crime map's filter as the reader gave it, right or wrong; what cannot be used stays in the form with its error.
 *
 * @param categories chosen names, without those the map does not have
 * @param from as typed; {@code yyyy-mm-dd} when it is sound
 * @param to as typed
 * @param district as chosen; empty for all
 */
public record MapForm(Set<String> categories, String from, String to, String district, List<FieldError> errors) {
    static final MapForm EMPTY = new MapForm(Set.of(), "", "", "", List.of());

    public MapForm {
        categories = Collections.unmodifiableSet(new LinkedHashSet<>(categories));
        errors = List.copyOf(errors);
    }

    /** How many of the four fields narrow the map. */
    public int active() {
        int dates = (holds("from", from) ? 1 : 0) + (holds("to", to) ? 1 : 0);
        return dates + (categories.isEmpty() ? 0 : 1) + (holds("district", district) ? 1 : 0);
    }

    /** Whether a field holds something that could be used. */
    private boolean holds(String field, String value) {
        return !value.isEmpty() && !wrong(field);
    }

    public boolean wrong(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** The filter as a query for a link, with its question mark; empty when nothing is chosen. */
    public String query() {
        return joined(parts());
    }

    String queryAfter(PageCursor cursor) {
        List<String> parts = parts();
        parts.add("cursor=" + encoded(cursor.text()));
        return joined(parts);
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        categories.forEach(category -> parts.add("category=" + encoded(category)));
        if (holds("from", from)) {
            parts.add("from=" + encoded(from));
        }
        if (holds("to", to)) {
            parts.add("to=" + encoded(to));
        }
        if (holds("district", district)) {
            parts.add("district=" + encoded(district));
        }
        return parts;
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
