package org.lantern.vendor.agencies;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import org.lantern.fleet.Provisioning;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.tenancy.Agency;

/** Vouches for an administrator who has lost a device, where nobody at the agency can. */
class VouchDialog extends Dialog {
    private final Provisioning provisioning;
    private final Agency agency;
    private final EmailField address = new EmailField(text("vouch.address"));

    VouchDialog(Provisioning provisioning, Agency agency) {
        this.provisioning = provisioning;
        this.agency = agency;
        setHeaderTitle(text("vouch.title", agency.name()));
        setWidth("34rem");
        address.setWidthFull();
        address.setRequiredIndicatorVisible(true);
        address.setHelperText(text("vouch.address.help"));
        address.setAutofocus(true);
        add(new Paragraph(text("vouch.words")), address);
        getFooter().add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("vouch.act"), this::vouch));
    }

    private void vouch() {
        switch (provisioning.vouchForAdministrator(agency.id(), address.getValue())) {
            case SENT -> {
                Notices.done(text("vouch.sent", address.getValue()));
                close();
            }
            case NOT_AN_ADMINISTRATOR -> {
                address.setErrorMessage(text("vouch.nobody"));
                address.setInvalid(true);
            }
            case NO_SUCH_AGENCY -> {
                Notices.problem(text("suspension.gone"));
                close();
            }
        }
    }
}
