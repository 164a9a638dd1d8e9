package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.lantern.frame.screen.Acts;
import org.lantern.signon.SignOnDesk;

/** Lists a mail domain. */
class DomainDialog extends Dialog {
    private final SignOnDesk desk;
    private final Runnable whenDone;
    private final TextField domain = new TextField(text("sign-on.domain"));

    DomainDialog(SignOnDesk desk, Runnable whenDone) {
        this.desk = desk;
        this.whenDone = whenDone;
        setHeaderTitle(text("sign-on.add"));
        setWidth("34rem");
        domain.setRequiredIndicatorVisible(true);
        domain.setHelperText(text("sign-on.domain.help"));
        domain.setAutofocus(true);
        domain.setWidthFull();
        add(new Paragraph(text("sign-on.add.words")), domain);
        getFooter().add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("act.save"), this::save));
    }

    private void save() {
        SignOnTexts.refusal(() -> desk.add(domain.getValue()))
                .ifPresentOrElse(
                        why -> {
                            domain.setErrorMessage(why);
                            domain.setInvalid(true);
                        },
                        () -> {
                            close();
                            whenDone.run();
                        });
    }
}
