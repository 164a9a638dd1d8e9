package org.lantern.frame.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** Buttons and links by their weight on the page. */
public final class Acts {
    private Acts() {}

    /** The one thing a page is for. */
    public static Button primary(String text, Runnable act) {
        Button button = secondary(text, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button secondary(String text, Runnable act) {
        Button button = new Button(text, click -> act.run());
        button.setDisableOnClick(false);
        return button;
    }

    /** Small, in a row of a list; {@code what} names the row for who cannot see it. */
    public static Button inRow(String text, String what, Runnable act) {
        Button button = secondary(text, act);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(text + ": " + what);
        return button;
    }

    /** Looks like the primary button and is a link, with an address to open elsewhere. */
    public static RouterLink link(String text, Class<? extends Component> view) {
        RouterLink link = new RouterLink(text, view);
        link.addClassName("link-button");
        return link;
    }

    /** Back to the console's first page. */
    public static Anchor home(String textKey) {
        Anchor link = new Anchor(".", Texts.text(textKey));
        link.addClassName("link-button");
        return link;
    }

    /** To another host, in a new tab. */
    public static Anchor away(String address, String text) {
        Anchor anchor = new Anchor(address, text);
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener");
        anchor.setRouterIgnore(true);
        return anchor;
    }

    public static Div row(Component... acts) {
        Div row = new Div(acts);
        row.addClassName("acts");
        return row;
    }

    /** Asks once more before something that is felt. */
    public static void confirm(String question, String words, String yes, Runnable act) {
        Dialog dialog = new Dialog(question, new Paragraph(words));
        dialog.setWidth("34rem");
        Button sure = primary(yes, () -> {
            dialog.close();
            act.run();
        });
        sure.addThemeVariants(ButtonVariant.ERROR);
        dialog.getFooter().add(secondary(Texts.text("act.cancel"), dialog::close), sure);
        dialog.open();
    }
}
