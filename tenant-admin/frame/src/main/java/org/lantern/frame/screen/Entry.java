package org.lantern.frame.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.sidenav.SideNavItem;

/** One entry of the navigation. */
public record Entry(String textKey, Glyph glyph, Class<? extends Component> view) {
    boolean isShown() {
        return ViewGuard.mayOpen(view);
    }

    SideNavItem item() {
        SideNavItem item = new SideNavItem(Texts.text(textKey), view, glyph.icon());
        item.setMatchNested(!view.isAnnotationPresent(StartPage.class));
        return item;
    }
}
