package org.lantern.console.golive;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.authority.Role.PIO;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.lantern.console.shell.AgencyShell;
import org.lantern.console.shell.PortalAddress;
import org.lantern.fleet.GoLive;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Facts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.messaging.SenderDesk;
import org.lantern.portal.TrialLinks;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyState;

/** All of going live in one place; what stands elsewhere is linked from here. */
@Route(value = "go-live", layout = AgencyShell.class)
@Opens({AGENCY_ADMINISTRATOR, PIO, ANALYST, APPROVER, AUDITOR})
class GoLiveView extends Page {
    private final GoLive desk;
    private final SenderDesk sender;
    private final TrialLinks links;
    private final PortalAddress portal;
    private final ZoneId zone;

    @Inject
    GoLiveView(GoLive desk, SenderDesk sender, TrialLinks links, PortalAddress portal, AgencyDirectory directory) {
        super(text("golive.title"), "");
        this.desk = desk;
        this.sender = sender;
        this.links = links;
        this.portal = portal;
        this.zone = directory.current().timeZone();
        show();
    }

    private void show() {
        GoLive.Standing standing = desk.standing();
        setLead(text("golive.lead." + standing.state().word()));
        setActions(AgencyStates.badge(standing.state()));
        if (standing.state() == AgencyState.LIVE) {
            setActions(AgencyStates.badge(standing.state()), Acts.away(portal.current(), portal.shown()));
        }
        List<Component> parts = new ArrayList<>();
        GoLivePanel checklist = new GoLivePanel(desk, standing, this::show);
        parts.add(checklist);
        if (Admitted.current().hasAny(AGENCY_ADMINISTRATOR)) {
            parts.add(new SenderPanel(sender, () -> checklist.show(desk.standing())));
        }
        if (standing.state() == AgencyState.TRIAL
                && Admitted.current().hasAny(AGENCY_ADMINISTRATOR, PIO, APPROVER, AUDITOR)) {
            parts.add(new PreviewLinksPanel(links, zone));
        }
        standing.verification()
                .ifPresent(verified -> parts.add(new Panel(
                        "verification",
                        text("golive.verified"),
                        new Facts()
                                .with(
                                        text("golive.verified.how"),
                                        text("golive.method."
                                                + verified.method().word()))
                                .with(text("golive.verified.note"), verified.note())
                                .with(text("golive.verified.at"), Moments.dateTime(verified.at(), zone)))));
        setBody(parts.toArray(Component[]::new));
    }
}
