package org.lantern.console.publishing;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.lantern.frame.screen.Acts;

/** Asks for the note that will stand beside the version. */
public class PublishDialog extends Dialog {
    private static final int NOTE_MAX = 300;

    private final TextField note = new TextField(text("publish.note"));

    public PublishDialog(String words, Consumer<String> publish) {
        setHeaderTitle(text("publish.title"));
        setWidth("32rem");
        note.setWidthFull();
        note.setMaxLength(NOTE_MAX);
        note.setHelperText(text("publish.note.help"));
        note.setRequiredIndicatorVisible(true);
        note.setAutofocus(true);
        add(new Paragraph(words), note);
        getFooter()
                .add(
                        Acts.secondary(text("act.cancel"), this::close),
                        Acts.primary(text("publish.act"), () -> finish(publish)));
    }

    private void finish(Consumer<String> publish) {
        note.setInvalid(note.getValue().isBlank());
        note.setErrorMessage(text("publish.note.missing"));
        if (!note.isInvalid()) {
            close();
            publish.accept(note.getValue().strip());
        }
    }
}
