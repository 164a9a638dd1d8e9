package org.lantern.vendor.agencies;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;
import org.lantern.tenancy.AgencyId;

/** Ways to agencies. */
public final class AgenciesNavigation {
    private AgenciesNavigation() {}

    public static Entry entry() {
        return new Entry("agencies.title", Glyph.AGENCY, AgenciesView.class);
    }

    public static RouterLink toProvisioning(AgencyId agency) {
        return new RouterLink(text("provisioning.open"), ProvisioningView.class, agency.toString());
    }

    public static void showProvisioning(AgencyId agency) {
        UI.getCurrent().navigate(ProvisioningView.class, agency.toString());
    }
}
