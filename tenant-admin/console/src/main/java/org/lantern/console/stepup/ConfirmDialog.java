package org.lantern.console.stepup;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.lantern.frame.screen.Acts;

/** Says what is about to happen, and that it takes one more log-in (R1). */
class ConfirmDialog extends Dialog {
    ConfirmDialog(String words, Runnable whenSure) {
        setHeaderTitle(text("stepup.title"));
        setWidth("34rem");
        add(new Paragraph(words), new Paragraph(text("stepup.words")));
        getFooter().add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("stepup.go"), whenSure));
    }
}
