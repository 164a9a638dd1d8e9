package org.lantern.vendor.agencies;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.authority.Role.VENDOR_SUPPORT;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.lantern.fleet.Agencies;
import org.lantern.fleet.AgencyReport;
import org.lantern.fleet.GoLive;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Moments;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;
import org.lantern.vendor.shell.VendorShell;

/** All agencies by name, page by page, with their state and how far they are: the start page. */
@Route(value = "agencies", layout = VendorShell.class)
@RouteAlias(value = "", layout = VendorShell.class)
@Opens({VENDOR_OPERATOR, VENDOR_SUPPORT})
class AgenciesView extends Page implements BeforeEnterObserver {
    private static final String AFTER = "after";

    /** Each is asked how it stands, on its own. */
    private static final int PAGE = 100;

    private final Agencies agencies;

    @Inject
    AgenciesView(Agencies agencies) {
        super(text("agencies.title"), text("agencies.lead"));
        this.agencies = agencies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<AgencyId> after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AFTER)
                .flatMap(agencies::find)
                .map(Agency::id);
        List<AgencyReport> page = agencies.page(after, PAGE).orElse(List.of());
        if (page.isEmpty() && after.isEmpty()) {
            setBody(createEmpty());
        } else {
            setBody(createTable(page), createWays(after.isPresent(), page));
        }
    }

    private static Component createWays(boolean late, List<AgencyReport> page) {
        Nav ways = new Nav();
        ways.addClassName("states");
        ways.getElement().setAttribute("aria-label", text("agencies.pages"));
        if (late) {
            ways.add(new RouterLink(text("agencies.first"), AgenciesView.class));
        }
        if (page.size() == PAGE) {
            RouterLink further = new RouterLink(text("agencies.further"), AgenciesView.class);
            further.setQueryParameters(
                    QueryParameters.of(AFTER, page.getLast().agency().id().toString()));
            ways.add(further);
        }
        ways.setVisible(ways.getComponentCount() > 0);
        return ways;
    }

    private static Component createEmpty() {
        return new EmptyState(Glyph.AGENCY, text("agencies.empty"), text("agencies.empty.words"));
    }

    private static Component createTable(List<AgencyReport> agencies) {
        Grid<AgencyReport> table = Lists.table(AgencyReport.class, text("agencies.title"));
        table.addComponentColumn(AgenciesView::createName)
                .setHeader(text("application.name"))
                .setFlexGrow(2);
        table.addColumn(report -> report.agency().place()).setHeader(text("application.place"));
        table.addColumn(report -> report.agency().slug().value()).setHeader(text("application.slug"));
        table.addComponentColumn(report -> AgencyStates.badge(report.agency().state()))
                .setHeader(text("agencies.state"));
        table.addColumn(AgenciesView::checklist).setHeader(text("agencies.checklist"));
        table.addColumn(report -> text(report.verification().isPresent() ? "agencies.yes" : "agencies.no"))
                .setHeader(text("agencies.verified"));
        table.addColumn(AgenciesView::lastActivity).setHeader(text("agencies.last-activity"));
        table.setItems(agencies);
        return table;
    }

    private static String checklist(AgencyReport report) {
        long met = report.checklist().stream().filter(GoLive.Item::met).count();
        return text("agencies.checklist.met", met, report.checklist().size());
    }

    private static String lastActivity(AgencyReport report) {
        return report.lastActivity()
                .map(at -> Moments.dateTime(at, ZoneOffset.UTC))
                .orElse("–");
    }

    private static Component createName(AgencyReport report) {
        return Admitted.current().hasAny(VENDOR_OPERATOR)
                ? new RouterLink(
                        report.agency().name(),
                        ProvisioningView.class,
                        report.agency().id().toString())
                : new Span(report.agency().name());
    }
}
