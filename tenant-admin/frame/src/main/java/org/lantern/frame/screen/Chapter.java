package org.lantern.frame.screen;

import com.vaadin.flow.component.sidenav.SideNav;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entries of one capability.
 *
 * @param textKey of its heading; empty for entries that need none
 */
public record Chapter(String textKey, List<Entry> entries) {
    public Chapter {
        entries = List.copyOf(entries);
    }

    /** All contributions in their order, those under one heading brought together. */
    public static List<Chapter> of(Stream<Contribution> contributions) {
        Map<String, List<Entry>> byHeading = new LinkedHashMap<>();
        contributions
                .sorted(Comparator.comparingInt(Contribution::order))
                .map(Contribution::chapter)
                .forEach(chapter -> byHeading
                        .computeIfAbsent(chapter.textKey(), heading -> new ArrayList<>())
                        .addAll(chapter.entries()));
        return byHeading.entrySet().stream()
                .map(heading -> new Chapter(heading.getKey(), heading.getValue()))
                .toList();
    }

    /** Empty when no entry is for this person. */
    Optional<SideNav> navigation() {
        List<Entry> shown = entries.stream().filter(Entry::isShown).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        SideNav navigation = new SideNav();
        if (textKey.isEmpty()) {
            navigation.getElement().setAttribute("aria-label", Texts.text("shell.start"));
        } else {
            navigation.setLabel(Texts.text(textKey));
        }
        shown.forEach(entry -> navigation.addItem(entry.item()));
        return Optional.of(navigation);
    }
}
