package org.lantern.console.home;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lantern.authority.Role;
import org.lantern.console.golive.GoLiveNavigation;
import org.lantern.console.golive.GoLivePanel;
import org.lantern.console.shell.AgencyShell;
import org.lantern.console.shell.PortalAddress;
import org.lantern.fleet.GoLive;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.StartPage;
import org.lantern.frame.screen.ViewGuard;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.upkeep.UpkeepDesk;

/** What to do next. */
@Route(value = "", layout = AgencyShell.class)
@Opens
@StartPage
class HomeView extends Page {
    @Inject
    HomeView(NextSteps steps, AgencyDirectory directory, PortalAddress portal, GoLive goLive, UpkeepDesk upkeep) {
        super(text("home.title"), "");
        List<Step> all = steps.of(Admitted.current());
        setHeading(directory.current().name());
        setLead(text(lead(all)));
        Component portalLink = directory.current().opened() ? createLook(portal) : new Span();
        setBody(createGoLive(goLive, directory.current()), createSteps(all), portalLink, createBackup(upkeep));
    }

    private static Component createLook(PortalAddress portal) {
        return new Panel("look", text("home.portal"), Acts.row(Acts.away(portal.current(), portal.shown())))
                .saying(text("home.portal.words"));
    }

    /** Whose data it is may know when it was last put in safety. */
    private static Component createBackup(UpkeepDesk upkeep) {
        if (!Admitted.current().hasAny(Role.AGENCY_ADMINISTRATOR)) {
            return new Span();
        }
        String words = upkeep.lastBackup()
                .map(taken -> text("home.backup.words", Moments.dateTime(taken, ZoneOffset.UTC)))
                .orElse(text("home.backup.none"));
        return new Panel("backup", text("home.backup")).saying(words);
    }

    /** While the agency is in trial, for who may see what is missing. */
    private static Component createGoLive(GoLive desk, Agency agency) {
        return agency.opened() || !ViewGuard.mayOpen(GoLiveNavigation.view())
                ? new Span()
                : new GoLivePanel(
                                desk,
                                desk.standing(),
                                () -> UI.getCurrent().getPage().reload())
                        .saying(text("home.trial.words"));
    }

    /** Who can do none of the steps is not told what is done: they were not asked, and nobody looked. */
    static String lead(List<Step> steps) {
        if (steps.isEmpty()) {
            return "home.lead.none";
        }
        return steps.stream().allMatch(Step::done) ? "home.lead.done" : "home.lead";
    }

    private static Component createSteps(List<Step> steps) {
        OrderedList list = new OrderedList();
        list.addClassName("step-cards");
        Optional<Step> next = steps.stream().filter(step -> !step.done()).findFirst();
        steps.forEach(
                step -> list.add(new StepCard(step, next.filter(step::equals).isPresent())));
        return list;
    }
}
