package org.lantern.frame.screen;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.door.Identity;
import org.lantern.frame.door.SignOutServlet;

/** Who is signed in, and what concerns only them: another agency, light or dark, leaving. */
public class PersonMenu extends MenuBar {
    private final MenuItem root;

    public PersonMenu() {
        Identity person = Admitted.current().identity();
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        root = addItem(createFace(person));
        root.setAriaLabel(Texts.text("person.menu", person.name()));
        root.getSubMenu().addItem(createCard(person)).setEnabled(false);
        root.getSubMenu().addSeparator();
        MenuItem appearance = root.getSubMenu().addItem(Texts.text("person.appearance"));
        for (Appearance choice : Appearance.values()) {
            appearance.getSubMenu().addItem(Texts.text(choice.textKey()), click -> choice.apply());
        }
    }

    /** Adds an act of this console above leaving; call {@link #finish} after the last one. */
    public PersonMenu with(String text, Runnable act) {
        root.getSubMenu().addItem(text, click -> act.run());
        return this;
    }

    public PersonMenu finish() {
        root.getSubMenu().addSeparator();
        root.getSubMenu()
                .addItem(
                        Texts.text("person.leave"),
                        click -> getUI().ifPresent(ui -> ui.getPage().setLocation(SignOutServlet.PATH)));
        return this;
    }

    private static Div createFace(Identity person) {
        Avatar avatar = new Avatar(person.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.name());
        name.addClassName("person-name");
        Div face = new Div(avatar, name);
        face.addClassName("person-face");
        return face;
    }

    private static Div createCard(Identity person) {
        Span name = new Span(person.name());
        name.addClassName("person-card-name");
        Div card = new Div(name, new Span(person.email()));
        card.addClassName("person-card");
        return card;
    }
}
