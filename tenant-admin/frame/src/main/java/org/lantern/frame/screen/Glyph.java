package org.lantern.frame.screen;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The line icons, drawn in {@code frame/glyphs.svg}. They decorate; words beside them say the same. */
public enum Glyph {
    AGENCY,
    AUDIT,
    CHECK,
    CIRCLE,
    DESIGN,
    EMPTY,
    HOME,
    IMPORT,
    INBOX,
    LANTERN,
    LOCK,
    PEOPLE,
    PERSON,
    RULES,
    STEPS,
    WARNING;

    public SvgIcon icon() {
        SvgIcon icon = new SvgIcon("frame/glyphs.svg", name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
