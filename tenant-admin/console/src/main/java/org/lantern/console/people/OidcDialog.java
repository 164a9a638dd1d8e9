package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.signon.OidcSettings;
import org.lantern.signon.SignOn;
import org.lantern.signon.SignOnDesk;

/** Sets an OpenID Connect provider up; it is asked and tried before anything is kept. */
class OidcDialog extends Dialog {
    private final SignOnDesk desk;
    private final SignOn signOn;
    private final Runnable whenDone;
    private final TextField issuer = new TextField(text("sign-on.issuer"));
    private final TextField clientId = new TextField(text("sign-on.client-id"));
    private final PasswordField secret = new PasswordField(text("sign-on.client-secret"));

    OidcDialog(SignOnDesk desk, SignOn signOn, Runnable whenDone) {
        this.desk = desk;
        this.signOn = signOn;
        this.whenDone = whenDone;
        setHeaderTitle(text("sign-on.oidc.of", signOn.domain()));
        setWidth("34rem");
        issuer.setHelperText(text("sign-on.issuer.help"));
        secret.setHelperText(text("sign-on.client-secret.help"));
        issuer.setWidthFull();
        clientId.setWidthFull();
        secret.setWidthFull();
        add(new Paragraph(text("sign-on.oidc.words")), issuer, clientId, secret);
        getFooter().add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("sign-on.try"), this::save));
    }

    private void save() {
        OidcSettings settings = new OidcSettings(
                issuer.getValue().strip(),
                clientId.getValue().strip(),
                secret.getValue().strip());
        SignOnTexts.refusal(() -> desk.configure(signOn.id(), settings))
                .ifPresentOrElse(
                        why -> {
                            issuer.setErrorMessage(why);
                            issuer.setInvalid(true);
                        },
                        () -> {
                            close();
                            Notices.done(text("sign-on.configured"));
                            whenDone.run();
                        });
    }
}
