package org.lantern.vendor.applications;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.fleet.ApplicationReview;
import org.lantern.fleet.ApplicationState;
import org.lantern.fleet.ApplicationSummary;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.vendor.shell.VendorShell;

/** Applications by state; the state is part of the address. */
@Route(value = "applications/:state?(submitted|asked|approved|rejected)", layout = VendorShell.class)
@Opens(VENDOR_OPERATOR)
class ApplicationsView extends Page implements BeforeEnterObserver {
    private static final String AFTER = "after";

    private final ApplicationReview review;
    private final Nav states = new Nav();

    @Inject
    ApplicationsView(ApplicationReview review) {
        super(text("applications.title"), text("applications.lead"));
        this.review = review;
        states.addClassName("states");
        states.getElement().setAttribute("aria-label", text("applications.states"));
    }

    private static RouterLink createLink(ApplicationState state, boolean here) {
        RouterLink link = new RouterLink(
                StateTexts.name(state), ApplicationsView.class, new RouteParameters("state", state.word()));
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ApplicationState state = event.getRouteParameters()
                .get("state")
                .map(ApplicationState::of)
                .orElse(ApplicationState.SUBMITTED);
        states.removeAll();
        Arrays.stream(ApplicationState.values())
                .map(each -> createLink(each, each == state))
                .forEach(states::add);
        Optional<UUID> after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AFTER)
                .flatMap(ApplicationView::parse);
        List<ApplicationSummary> applications = review.page(Set.of(state), after, ApplicationReview.PAGE);
        if (applications.isEmpty() && after.isEmpty()) {
            setBody(states, createEmpty(state));
        } else {
            setBody(states, createTable(applications), createWays(state, after.isPresent(), applications));
        }
    }

    /** Anybody may apply, as often as they like: what came later must be reached however many came before. */
    private static Component createWays(ApplicationState state, boolean late, List<ApplicationSummary> page) {
        Nav ways = new Nav();
        ways.addClassName("states");
        ways.getElement().setAttribute("aria-label", text("applications.pages"));
        if (late) {
            ways.add(createWay(state, "applications.oldest", QueryParameters.empty()));
        }
        if (page.size() == ApplicationReview.PAGE) {
            String last = page.getLast().id().toString();
            ways.add(createWay(state, "applications.later", QueryParameters.of(AFTER, last)));
        }
        ways.setVisible(ways.getComponentCount() > 0);
        return ways;
    }

    private static RouterLink createWay(ApplicationState state, String words, QueryParameters query) {
        RouterLink link =
                new RouterLink(text(words), ApplicationsView.class, new RouteParameters("state", state.word()));
        link.setQueryParameters(query);
        return link;
    }

    private static Component createEmpty(ApplicationState state) {
        return new EmptyState(
                Glyph.INBOX,
                text("applications.empty." + state.word()),
                text("applications.empty." + state.word() + ".words"));
    }

    private static Component createTable(List<ApplicationSummary> applications) {
        Grid<ApplicationSummary> table = Lists.table(ApplicationSummary.class, text("applications.title"));
        table.addComponentColumn(each -> new RouterLink(
                        each.name(), ApplicationView.class, each.id().toString()))
                .setHeader(text("application.name"))
                .setFlexGrow(2);
        table.addColumn(ApplicationSummary::place).setHeader(text("application.place"));
        table.addColumn(ApplicationSummary::slug).setHeader(text("application.slug"));
        table.addColumn(each -> Moments.dateTime(each.submittedAt(), ZoneOffset.UTC))
                .setHeader(text("application.submitted"));
        table.setItems(applications);
        return table;
    }
}
