package org.lantern.vendor.agencies;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.Agencies;
import org.lantern.fleet.Provisioning;
import org.lantern.fleet.StepReport;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Notices;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.Watch;
import org.lantern.tenancy.Agency;
import org.lantern.vendor.shell.VendorShell;

/** How far an agency is provisioned, step by step; looks again by itself while there is something to see (R3). */
@Route(value = "agencies/provisioning", layout = VendorShell.class)
@Opens(VENDOR_OPERATOR)
class ProvisioningView extends Page implements HasUrlParameter<String> {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final Agencies agencies;
    private final Provisioning provisioning;
    private @Nullable Agency shown;

    @Inject
    ProvisioningView(Agencies agencies, Provisioning provisioning) {
        super(text("provisioning.title"), text("provisioning.lead"));
        this.agencies = agencies;
        this.provisioning = provisioning;
        Watch.over(this, LOOK_AGAIN, this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Optional<Agency> agency = find(id);
        if (agency.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        shown = agency.get();
        setHeading(agency.get().name());
        refresh();
    }

    private Optional<Agency> find(String id) {
        return agencies.all().stream()
                .filter(agency -> agency.id().toString().equals(id))
                .findFirst();
    }

    private void refresh() {
        if (shown == null) {
            return;
        }
        Agency agency = find(shown.id().toString()).orElse(shown);
        List<StepReport> steps = provisioning.steps(agency.id());
        setActions(createActs(agency, steps));
        setBody(new Panel("steps", text("provisioning.steps"), new StepList(steps)));
    }

    private Component createActs(Agency agency, List<StepReport> steps) {
        boolean unfinished = steps.stream().anyMatch(step -> !step.state().equals("done"));
        return unfinished
                ? Acts.row(
                        AgencyStates.badge(agency.state()),
                        Acts.primary(text("provisioning.again"), () -> runAgain(agency)))
                : AgencyStates.badge(agency.state());
    }

    private void runAgain(Agency agency) {
        provisioning.runAgain(agency.id());
        Notices.done(text("provisioning.asked"));
        refresh();
    }
}
