package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.signon.SignOn;
import org.lantern.signon.SignOnDesk;

/** Sets a SAML 2.0 provider up from its metadata. */
class SamlDialog extends Dialog {
    private final SignOnDesk desk;
    private final SignOn signOn;
    private final Runnable whenDone;
    private final TextArea metadata = new TextArea(text("sign-on.metadata"));

    SamlDialog(SignOnDesk desk, SignOn signOn, Runnable whenDone) {
        this.desk = desk;
        this.signOn = signOn;
        this.whenDone = whenDone;
        setHeaderTitle(text("sign-on.saml.of", signOn.domain()));
        setWidth("34rem");
        metadata.setHelperText(text("sign-on.metadata.help"));
        metadata.setWidthFull();
        metadata.setMaxHeight("20rem");
        add(new Paragraph(text("sign-on.saml.words")), metadata);
        getFooter().add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("sign-on.try"), this::save));
    }

    private void save() {
        SignOnTexts.refusal(() -> desk.configureSaml(signOn.id(), metadata.getValue()))
                .ifPresentOrElse(
                        why -> {
                            metadata.setErrorMessage(why);
                            metadata.setInvalid(true);
                        },
                        () -> {
                            close();
                            Notices.done(text("sign-on.configured"));
                            whenDone.run();
                        });
    }
}
