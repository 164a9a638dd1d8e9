package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Notices;

/** Values that a person enters in another system, each with a button that copies it. */
class ToCopy extends Facts {
    @Override
    public ToCopy with(String name, String value) {
        Button copy = Acts.inRow(text("copy"), name, () -> {});
        Clipboard.onClick(copy)
                .writeText(
                        value,
                        copied -> Notices.done(text("copy.done", name)),
                        refused -> Notices.problem(text("copy.refused")));
        Div line = new Div(new Code(value), copy);
        line.addClassName("to-copy");
        with(name, line);
        return this;
    }
}
