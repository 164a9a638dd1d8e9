package org.lantern.vendor.agencies;

import static org.lantern.frame.screen.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantern.frame.screen.Chapter;
import org.lantern.frame.screen.Contribution;
import org.lantern.frame.screen.Entry;
import org.lantern.frame.screen.Glyph;
import org.lantern.tenancy.AgencyId;

/** Ways to agencies. */
@ApplicationScoped
public class AgenciesNavigation implements Contribution {
    @Override
    public int order() {
        return 110;
    }

    @Override
    public Chapter chapter() {
        return new Chapter("chapter.fleet", List.of(entry()));
    }

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
