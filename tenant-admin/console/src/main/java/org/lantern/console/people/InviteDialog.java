package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.lantern.authority.StepUpAct;
import org.lantern.console.stepup.Confirmation;
import org.lantern.console.stepup.Returned;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Notices;
import org.lantern.membership.InvitationResult;
import org.lantern.membership.Invitations;

/** Asks a colleague in. Stays open, with what was typed, until it worked. */
class InviteDialog extends Dialog {
    private static final int NAME_MAX = 120;
    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String ROLES = "roles";

    private final Invitations invitations;
    private final Runnable whenSent;
    private final TextField name = new TextField(text("people.name"));
    private final EmailField email = new EmailField(text("people.email"));
    private final RoleChoice roles = new RoleChoice();

    InviteDialog(Invitations invitations, Runnable whenSent) {
        this.invitations = invitations;
        this.whenSent = whenSent;
        setHeaderTitle(text("people.invite"));
        setWidth("34rem");
        name.setMaxLength(NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true); // the field's own pattern refuses o'brien@agency.gov, and says nothing
        email.setHelperText(text("people.email.help"));
        name.setWidthFull();
        email.setWidthFull();
        add(new Paragraph(text("people.invite.words")), name, email, roles);
        getFooter()
                .add(
                        Acts.secondary(text("act.cancel"), this::close),
                        Acts.primary(text("people.invite.send"), this::send));
    }

    /** Goes on where the person was before they confirmed that it is them. */
    void resume(Returned back) {
        name.setValue(back.typed(NAME));
        email.setValue(back.typed(EMAIL));
        roles.setValue(RoleTexts.read(back.typed(ROLES)));
        open();
        if (back.grant().isPresent()) {
            tell(back.with(this::invite));
        } else {
            Notices.problem(text("stepup.not-confirmed"));
        }
    }

    void send() {
        if (isComplete()) {
            tell(invite());
        }
    }

    private InvitationResult invite() {
        return invitations.invite(email.getValue().strip(), name.getValue().strip(), roles.getValue());
    }

    private void tell(InvitationResult result) {
        switch (result) {
            case InvitationResult.StepUpNeeded needed -> confirm(needed.act());
            case InvitationResult.Invited sent -> finish();
            case InvitationResult.NotAnAddress refused -> refuse(text("people.email.wrong"));
            case InvitationResult.AlreadyMember refused -> refuse(text("people.email.member"));
            case InvitationResult.AlreadyInvited refused -> refuse(text("people.email.invited"));
            case InvitationResult.NoName refused -> refuseName();
            case InvitationResult.TooMany refused -> refuse(text("people.email.too-many", Invitations.MOST_PENDING));
            case InvitationResult.TooOften early ->
                refuse(text("people.letters.too-often", Moments.roughly(early.retryAfter())));
            case InvitationResult.NoRole refused -> roles.isAnswered();
        }
    }

    private void confirm(StepUpAct act) {
        Confirmation.ask(
                act,
                text("stepup.invite", name.getValue(), email.getValue()),
                PeopleView.PATH,
                Map.of(NAME, name.getValue(), EMAIL, email.getValue(), ROLES, RoleTexts.joined(roles.getValue())));
    }

    private boolean isComplete() {
        email.setInvalid(false);
        name.setInvalid(false);
        if (name.getValue().isBlank()) {
            refuseName();
        }
        if (email.getValue().isBlank()) {
            refuse(text("people.email.missing"));
        }
        return roles.isAnswered() && !name.isInvalid() && !email.isInvalid();
    }

    private void refuse(String why) {
        email.setErrorMessage(why);
        email.setInvalid(true);
        email.focus();
    }

    private void refuseName() {
        name.setErrorMessage(text("people.name.missing"));
        name.setInvalid(true);
        name.focus();
    }

    private void finish() {
        close();
        Notices.done(text("people.invite.sent", email.getValue()));
        whenSent.run();
    }
}
