package org.lantern.console.home;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lantern.console.shell.AgencyShell;
import org.lantern.console.shell.PortalAddress;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.Acts;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.frame.screen.Panel;
import org.lantern.frame.screen.StartPage;
import org.lantern.tenancy.AgencyDirectory;

/** What to do next. */
@Route(value = "", layout = AgencyShell.class)
@Opens
@StartPage
class HomeView extends Page {
    @Inject
    HomeView(NextSteps steps, AgencyDirectory directory, PortalAddress portal) {
        super(text("home.title"), "");
        List<Step> all = steps.of(Admitted.current());
        setHeading(directory.current().name());
        setLead(text(lead(all)));
        Panel look = new Panel("look", text("home.portal"), Acts.row(Acts.away(portal.current(), portal.shown())))
                .saying(text("home.portal.words"));
        setBody(createSteps(all), look);
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
