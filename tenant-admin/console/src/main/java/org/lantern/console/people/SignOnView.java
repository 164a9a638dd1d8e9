package org.lantern.console.people;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lantern.console.shell.AgencyShell;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.signon.SignOn;
import org.lantern.signon.SignOnDesk;
import org.lantern.signon.SignOnResult;

/** The agency's own sign-on, domain by domain: proved, set up, switched on. */
@Route(value = "sign-on", layout = AgencyShell.class)
@Opens(AGENCY_ADMINISTRATOR)
class SignOnView extends Page {
    private final SignOnDesk desk;

    @Inject
    SignOnView(SignOnDesk desk) {
        super(text("sign-on.title"), text("sign-on.lead"));
        this.desk = desk;
        setActions(Acts.primary(text("sign-on.add"), () -> new DomainDialog(desk, this::refresh).open()));
        refresh();
    }

    private void refresh() {
        List<SignOn> all = desk.list();
        setBody(
                all.isEmpty()
                        ? new Component[] {new EmptyState(Glyph.LOCK, text("sign-on.none"), text("sign-on.none.words"))}
                        : all.stream().map(this::createPanel).toArray(Component[]::new));
    }

    private Panel createPanel(SignOn signOn) {
        Panel panel = new Panel("domain-" + signOn.id(), signOn.domain()).saying(SignOnTexts.state(signOn));
        if (signOn.provedAt().isEmpty()) {
            panel.add(
                    new Paragraph(text("sign-on.record")),
                    new ToCopy()
                            .with(text("sign-on.record.name"), signOn.record())
                            .with(text("sign-on.record.value"), signOn.challenge()));
        } else {
            panel.add(
                    new Paragraph(text("sign-on.at-provider")),
                    new ToCopy()
                            .with(
                                    text("sign-on.return-address"),
                                    signOn.atProvider().returnAddress())
                            .with(text("sign-on.entity-id"), signOn.atProvider().entityId()));
        }
        panel.add(Acts.row(acts(signOn).toArray(Component[]::new)));
        return panel;
    }

    private List<Component> acts(SignOn signOn) {
        List<Component> acts = new ArrayList<>();
        String domain = signOn.domain();
        if (signOn.provedAt().isEmpty() || signOn.missingSince().isPresent()) {
            acts.add(Acts.inRow(
                    text("sign-on.check"), domain, () -> tell(() -> desk.check(signOn.id()), "sign-on.checked")));
        }
        if (signOn.provedAt().isPresent()) {
            acts.add(
                    Acts.inRow(text("sign-on.oidc"), domain, () -> new OidcDialog(desk, signOn, this::refresh).open()));
            acts.add(
                    Acts.inRow(text("sign-on.saml"), domain, () -> new SamlDialog(desk, signOn, this::refresh).open()));
        }
        if (signOn.isOn()) {
            acts.add(Acts.inRow(
                    text("sign-on.off"),
                    domain,
                    () -> tell(() -> desk.switchOff(signOn.id()), "sign-on.switched-off")));
        } else if (signOn.provider().isPresent()) {
            acts.add(Acts.inRow(text("sign-on.on"), domain, () -> askToSwitchOn(signOn)));
        }
        acts.add(Acts.inRow(text("sign-on.remove"), domain, () -> askToRemove(signOn)));
        return acts;
    }

    private void askToSwitchOn(SignOn signOn) {
        Acts.confirm(
                text("sign-on.on.question", signOn.domain()),
                text("sign-on.on.words"),
                text("sign-on.on"),
                () -> tell(() -> desk.switchOn(signOn.id()), "sign-on.switched-on"));
    }

    private void askToRemove(SignOn signOn) {
        Acts.confirm(
                text("sign-on.remove.question", signOn.domain()),
                text("sign-on.remove.words"),
                text("sign-on.remove"),
                () -> tell(() -> desk.remove(signOn.id()), "sign-on.removed"));
    }

    private void tell(Supplier<SignOnResult> act, String done) {
        SignOnTexts.refusal(act).ifPresentOrElse(Notices::problem, () -> Notices.done(text(done)));
        refresh();
    }
}
