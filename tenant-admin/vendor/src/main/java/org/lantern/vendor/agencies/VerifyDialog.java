package org.lantern.vendor.agencies;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.lantern.fleet.Verification;
import org.lantern.fleet.VerificationDesk;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.tenancy.Agency;

/** Asks how it was made sure that an agency is who it says. Stays open, with what was typed, until it is recorded. */
class VerifyDialog extends Dialog {
    private final VerificationDesk desk;
    private final Agency agency;
    private final Runnable whenDone;
    private final RadioButtonGroup<Verification.Method> method = new RadioButtonGroup<>(text("verification.how"));
    private final TextArea note = new TextArea(text("verification.note"));

    VerifyDialog(VerificationDesk desk, Agency agency, Runnable whenDone) {
        this.desk = desk;
        this.agency = agency;
        this.whenDone = whenDone;
        setHeaderTitle(text("verification.title", agency.name()));
        setWidth("34rem");
        method.setItems(Verification.Method.values());
        method.setItemLabelGenerator(each -> text("verification.method." + each.word()));
        method.setValue(Verification.Method.CALL);
        note.setWidthFull();
        note.setMinRows(4);
        note.setMaxLength(2_000);
        note.setHelperText(text("verification.note.help"));
        note.setRequiredIndicatorVisible(true);
        add(new Paragraph(text("verification.words")), method, note);
        getFooter()
                .add(
                        Acts.secondary(text("act.cancel"), this::close),
                        Acts.primary(text("verification.act"), this::verify));
    }

    private void verify() {
        switch (desk.verify(agency.id(), method.getValue(), note.getValue())) {
            case VerificationDesk.Result.Verified v -> finish("verification.done");
            case VerificationDesk.Result.AlreadyVerified a -> finish("verification.already");
            case VerificationDesk.Result.NoSuchAgency n -> Notices.problem(text("suspension.gone"));
            case VerificationDesk.Result.NoteMissing n -> {
                note.setErrorMessage(text("verification.note.missing"));
                note.setInvalid(true);
                note.focus();
            }
        }
    }

    private void finish(String textKey) {
        close();
        Notices.done(text(textKey, agency.name()));
        whenDone.run();
    }
}
