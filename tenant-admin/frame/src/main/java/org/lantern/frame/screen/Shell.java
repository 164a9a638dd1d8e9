package org.lantern.frame.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import java.util.Optional;

/** The room every page of a console stands in: whose console it is, where one can go, who is here. */
public abstract class Shell extends AppLayout implements AfterNavigationObserver {
    private boolean entered;

    /**
     * @param whose the agency's name, or the vendor's
     * @param what the console's kind, in a few words
     */
    protected Shell(String whose, String what, PersonMenu person, List<Chapter> chapters) {
        addClassName("shell");
        setPrimarySection(Section.DRAWER);
        addToDrawer(createMasthead(whose, what), createNavigation(chapters));
        addToNavbar(createBar(what, person));
    }

    private static Component createMasthead(String whose, String what) {
        Span name = new Span(whose);
        name.addClassName("masthead-name");
        Span kind = new Span(what);
        kind.addClassName("masthead-kind");
        Div words = new Div(name, kind);
        words.addClassName("masthead-words");
        Div masthead = new Div(Glyph.LANTERN.icon(), words);
        masthead.addClassName("masthead");
        masthead.getElement().setAttribute("role", "region").setAttribute("aria-label", what);
        return masthead;
    }

    private static Component createBar(String what, PersonMenu person) {
        Header bar = new Header(createSkipLink(), createToggle(), createSpace(), person);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-label", what);
        return bar;
    }

    private static Component createNavigation(List<Chapter> chapters) {
        Div all = new Div();
        all.addClassName("chapters");
        chapters.stream().map(Chapter::navigation).flatMap(Optional::stream).forEach(all::add);
        return new Scroller(all);
    }

    private static Component createSkipLink() {
        Anchor link = new Anchor("#" + Page.ID, Texts.text("shell.skip"));
        link.setRouterIgnore(true);
        link.addClassName("skip-link");
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault();"
                                + " document.getElementById($0)?.focus(); })",
                        Page.ID);
        return link;
    }

    private static Component createToggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.text("shell.navigation"));
        return toggle;
    }

    private static Component createSpace() {
        Div space = new Div();
        space.addClassName("space");
        return space;
    }

    /** Who moves by keyboard or listens arrives at the new page's heading; not on the first page, which loads by itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (entered && getContent() instanceof Page page) {
            page.focusHeading();
        }
        entered = true;
    }
}
