package org.lantern.console.people;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.lantern.authority.Role;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Moments;
import org.lantern.membership.ApiClientResult;
import org.lantern.membership.ApiClients;

/** Lets a program in. Stays open, with what was typed, until it worked. */
class ApiClientDialog extends Dialog {
    private static final int NAME_MAX = 80;

    private final ApiClients clients;
    private final Runnable whenMade;
    private final TextField name = new TextField(text("people.name"));
    private final RoleChoice roles = new RoleChoice();

    ApiClientDialog(ApiClients clients, Runnable whenMade) {
        this.clients = clients;
        this.whenMade = whenMade;
        setHeaderTitle(text("programs.make"));
        setWidth("34rem");
        name.setMaxLength(NAME_MAX);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(text("programs.name.help"));
        name.setAutofocus(true);
        name.setWidthFull();
        roles.setItems(RoleTexts.OF_AGENCY.stream()
                .filter(role -> role != Role.AGENCY_ADMINISTRATOR)
                .toList());
        add(new Paragraph(text("programs.make.words")), name, roles);
        getFooter()
                .add(Acts.secondary(text("act.cancel"), this::close), Acts.primary(text("programs.make"), this::make));
    }

    void make() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(text("programs.name.missing"));
        if (roles.isAnswered() && !name.isInvalid()) {
            ApiClientsView.asked(
                            "programs.fault", () -> clients.make(name.getValue().strip(), roles.getValue()))
                    .ifPresent(this::tell);
        }
    }

    private void tell(ApiClientResult result) {
        switch (result) {
            case ApiClientResult.Made made -> finish(made);
            case ApiClientResult.NoName refused -> refuse(text("programs.name.missing"));
            case ApiClientResult.NameTaken refused -> refuse(text("programs.name.taken"));
            case ApiClientResult.TooOften early ->
                refuse(text("programs.too-often", Moments.roughly(early.retryAfter())));
            case ApiClientResult.NoRole refused -> roles.isAnswered();
            case ApiClientResult.NotForPrograms refused -> {
                roles.setErrorMessage(text("programs.no-administrator"));
                roles.setInvalid(true);
            }
        }
    }

    private void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }

    private void finish(ApiClientResult.Made made) {
        close();
        whenMade.run();
        new SecretDialog(made.clientId(), made.secret(), clients.tokenEndpoint()).open();
    }
}
