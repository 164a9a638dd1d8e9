package org.lantern.vendor.agencies;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.AdministratorInvitation;
import org.lantern.fleet.Agencies;
import org.lantern.fleet.AgencyReport;
import org.lantern.fleet.Provisioning;
import org.lantern.fleet.StepReport;
import org.lantern.fleet.VerificationDesk;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.Watch;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyState;
import org.lantern.vendor.shell.VendorShell;

/** An agency: how far it is provisioned, what is missing before it goes live, how its modules stand; looks again by itself while there is something to see (R3). */
@Route(value = "agencies/provisioning", layout = VendorShell.class)
@Opens(VENDOR_OPERATOR)
class ProvisioningView extends Page implements HasUrlParameter<String> {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final Agencies agencies;
    private final Provisioning provisioning;
    private final SuspensionActs suspension;
    private final VerificationDesk verification;
    private final Watch watch;
    private final Button again = Acts.secondary(text("provisioning.again"), this::runAgain);
    private final Button verify = Acts.secondary(text("verification.act"), this::askToVerify);
    private final Button invite = Acts.secondary(text("provisioning.invite"), this::inviteAgain);
    private final Button vouch = Acts.secondary(text("vouch"), this::askToVouch);
    private final Span state = new Span();
    private @Nullable Agency shown;
    private List<StepReport> steps = List.of();
    private Optional<AgencyReport> report = Optional.empty();

    @Inject
    ProvisioningView(
            Agencies agencies, Provisioning provisioning, SuspensionActs suspension, VerificationDesk verification) {
        super(text("provisioning.title"), text("provisioning.lead"));
        this.agencies = agencies;
        this.provisioning = provisioning;
        this.suspension = suspension;
        this.verification = verification;
        this.watch = Watch.over(this, LOOK_AGAIN, this::isUnsettled, this::lookAgain);
        again.addThemeVariants(ButtonVariant.PRIMARY);
        setActions(Acts.row(state, again, invite, vouch, verify, suspension.buttons(this::lookAgain)));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Optional<Agency> agency = agencies.find(id);
        if (agency.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        setHeading(agency.get().name());
        show(agency.get(), provisioning.steps(agency.get().id()));
        watch.resume();
    }

    private boolean isUnsettled() {
        return shown != null && (shown.state() == AgencyState.PROVISIONING || isUnfinished());
    }

    private boolean isUnfinished() {
        return steps.stream().anyMatch(step -> !step.state().equals("done"));
    }

    /** Replaces what has changed and nothing else: a person may have the focus here, or be reading aloud. */
    private void lookAgain() {
        if (shown == null) {
            return;
        }
        Agency agency = agencies.find(shown.id().toString()).orElse(shown);
        List<StepReport> now = provisioning.steps(agency.id());
        if (!agency.equals(shown)
                || !now.equals(steps)
                || !agencies.report(agency.id()).equals(report)) {
            show(agency, now);
        }
    }

    private void show(Agency agency, List<StepReport> now) {
        shown = agency;
        steps = now;
        report = agencies.report(agency.id());
        again.setVisible(isUnfinished());
        invite.setVisible(!isUnfinished());
        vouch.setVisible(!isUnfinished());
        verify.setVisible(report.filter(each -> each.verification().isEmpty()).isPresent());
        state.removeAll();
        state.add(AgencyStates.badge(agency.state()));
        suspension.show(agency);
        Panel done = new Panel("steps", text("provisioning.steps"), new StepList(now));
        Stream<Component> standing = report.stream().flatMap(each -> ReportPanels.of(each).stream());
        setBody(Stream.of(suspension.panel(agency).stream(), standing, Stream.of(done))
                .flatMap(parts -> parts)
                .toArray(Component[]::new));
    }

    private void askToVerify() {
        if (shown != null) {
            new VerifyDialog(verification, shown, this::lookAgain).open();
        }
    }

    private void askToVouch() {
        if (shown != null) {
            new VouchDialog(provisioning, shown).open();
        }
    }

    private void inviteAgain() {
        if (shown != null) {
            switch (provisioning.inviteAdministratorAgain(shown.id())) {
                case AdministratorInvitation.Sent sent -> Notices.done(text("provisioning.invited", sent.email()));
                case AdministratorInvitation.HasAdministrator h ->
                    Notices.problem(text("provisioning.has-administrator"));
                case AdministratorInvitation.NotProvisioned n -> Notices.problem(text("provisioning.not-done"));
                case AdministratorInvitation.NoSuchAgency n -> Notices.problem(text("provisioning.not-done"));
            }
        }
    }

    private void runAgain() {
        if (shown != null) {
            provisioning.runAgain(shown.id());
            Notices.done(text("provisioning.asked"));
            lookAgain();
            watch.resume();
        }
    }
}
