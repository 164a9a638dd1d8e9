package org.lantern.console.publishing;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Glyph;

/** Somebody else saved in between; what is on the screen stays until the person decides. */
public class Conflict extends Div {
    public Conflict(Runnable takeTheirs, Runnable keepMine) {
        addClassNames("notice", "notice-waiting");
        getElement().setAttribute("role", "alert");
        Div words = new Div(
                new Span(text("conflict.words")),
                Acts.row(
                        Acts.secondary(text("conflict.theirs"), () -> decide(takeTheirs)),
                        Acts.secondary(text("conflict.mine"), () -> decide(keepMine))));
        words.addClassName("notice-words");
        add(Glyph.WARNING.icon(), words);
    }

    private void decide(Runnable decision) {
        removeFromParent();
        decision.run();
    }
}
