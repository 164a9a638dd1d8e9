package org.lantern.frame.screen;

import com.vaadin.flow.component.sidenav.SideNav;
import java.util.List;
import java.util.Optional;

/**
 * The entries of one capability.
 *
 * @param textKey of its heading; empty for entries that need none
 */
public record Chapter(String textKey, List<Entry> entries) {
    public Chapter {
        entries = List.copyOf(entries);
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
