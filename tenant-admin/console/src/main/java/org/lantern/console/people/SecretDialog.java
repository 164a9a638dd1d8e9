package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.lantern.frame.screen.Acts;

/** What a program needs to get in; its secret is shown here and never again. */
class SecretDialog extends Dialog {
    SecretDialog(String clientId, String secret, String tokenEndpoint) {
        setHeaderTitle(text("programs.secret.title"));
        setWidth("38rem");
        setCloseOnOutsideClick(false);
        add(
                new Paragraph(text("programs.secret.once")),
                shown(text("programs.client-id"), clientId),
                shown(text("programs.secret"), secret),
                shown(text("programs.endpoint"), tokenEndpoint));
        getFooter().add(Acts.primary(text("programs.secret.kept"), this::close));
    }

    private static TextField shown(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        return field;
    }
}
