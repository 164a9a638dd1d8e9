package org.lantern.vendor.agencies;

import static org.lantern.authority.Role.VENDOR_OPERATOR;
import static org.lantern.authority.Role.VENDOR_SUPPORT;
import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.fleet.Agencies;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.screen.EmptyState;
import org.lantern.frame.screen.Glyph;
import org.lantern.frame.screen.Lists;
import org.lantern.frame.screen.Opens;
import org.lantern.frame.screen.Page;
import org.lantern.tenancy.Agency;
import org.lantern.vendor.shell.VendorShell;

/** All agencies with their state: the start page. */
@Route(value = "agencies", layout = VendorShell.class)
@RouteAlias(value = "", layout = VendorShell.class)
@Opens({VENDOR_OPERATOR, VENDOR_SUPPORT})
class AgenciesView extends Page {
    @Inject
    AgenciesView(Agencies agencies) {
        super(text("agencies.title"), text("agencies.lead"));
        List<Agency> all = agencies.all();
        setBody(all.isEmpty() ? createEmpty() : createTable(all));
    }

    private static Component createEmpty() {
        return new EmptyState(Glyph.AGENCY, text("agencies.empty"), text("agencies.empty.words"));
    }

    private static Component createTable(List<Agency> agencies) {
        Grid<Agency> table = Lists.table(Agency.class, text("agencies.title"));
        table.addComponentColumn(AgenciesView::createName)
                .setHeader(text("application.name"))
                .setFlexGrow(2);
        table.addColumn(Agency::kind).setHeader(text("application.kind"));
        table.addColumn(Agency::place).setHeader(text("application.place"));
        table.addColumn(agency -> agency.slug().value()).setHeader(text("application.slug"));
        table.addComponentColumn(agency -> AgencyStates.badge(agency.state())).setHeader(text("agencies.state"));
        table.setItems(agencies);
        return table;
    }

    private static Component createName(Agency agency) {
        return Admitted.current().hasAny(VENDOR_OPERATOR)
                ? new RouterLink(
                        agency.name(), ProvisioningView.class, agency.id().toString())
                : new Span(agency.name());
    }
}
