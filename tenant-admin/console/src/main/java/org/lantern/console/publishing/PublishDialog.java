package org.lantern.console.publishing;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.lantern.frame.screen.Acts;

/** Asks for the note that will stand beside the version; keeps what was typed until a version came of it (R5). */
public class PublishDialog extends Dialog {
    private static final int NOTE_MAX = 300;

    private final TextField note = new TextField(text("publish.note"));
    private final Predicate<String> publish;

    /** @param publish publishes with the note; false when it was refused, and the page says why */
    public PublishDialog(String words, Predicate<String> publish) {
        this.publish = publish;
        setHeaderTitle(text("publish.title"));
        setWidth("32rem");
        note.setWidthFull();
        note.setMaxLength(NOTE_MAX);
        note.setHelperText(text("publish.note.help"));
        note.setRequiredIndicatorVisible(true);
        note.setAutofocus(true);
        add(new Paragraph(words), note);
        getFooter()
                .add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("publish.act"), this::finish));
    }

    /** A refusal is said, and decided on, in the page beneath; asked again, the note stands here as it was typed. */
    void finish() {
        note.setInvalid(note.getValue().isBlank());
        note.setErrorMessage(text("publish.note.missing"));
        if (!note.isInvalid()) {
            close();
            if (publish.test(note.getValue().strip())) {
                note.clear();
            }
        }
    }
}
