package org.lantern.vendor.agencies;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.lantern.fleet.SuspensionDesk;
import org.lantern.fleet.SuspensionResult;
import org.lantern.frame.screen.Acts;
import org.lantern.tenancy.Agency;

/** Says what suspending does, and asks for the reason the agency's people will read (R8). */
class SuspendDialog extends Dialog {
    private final SuspensionDesk desk;
    private final Agency agency;
    private final Runnable whenDone;
    private final TextArea reason = new TextArea(text("suspension.reason"));

    SuspendDialog(SuspensionDesk desk, Agency agency, Runnable whenDone) {
        this.desk = desk;
        this.agency = agency;
        this.whenDone = whenDone;
        setHeaderTitle(text("suspension.suspend.title", agency.name()));
        setWidth("34rem");
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setMaxLength(2_000);
        reason.setHelperText(text("suspension.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        add(new Paragraph(text("suspension.suspend.words")), reason);
        getFooter()
                .add(
                        Acts.secondary(text("act.cancel"), this::close),
                        Acts.primary(text("suspension.suspend"), this::suspend));
    }

    private void suspend() {
        SuspensionResult result = desk.suspend(agency.id(), reason.getValue());
        if (result instanceof SuspensionResult.ReasonMissing) {
            reason.setErrorMessage(text("suspension.reason.missing"));
            reason.setInvalid(true);
            return;
        }
        SuspensionTexts.tell(result, agency);
        close();
        whenDone.run();
    }
}
