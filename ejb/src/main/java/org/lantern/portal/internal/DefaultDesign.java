package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lantern.portal.PortalContact;
import org.lantern.portal.PortalDesign;
import org.lantern.portal.PortalDesignDesk;
import org.lantern.portal.PortalDesignRules;
import org.lantern.publishing.Publishing;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.ProvisioningStep;
import org.lantern.tenancy.WantedLanguages;

/** At an agency's birth: a portal in its own name that is live at once and promises nothing it cannot keep (R8). */
@ApplicationScoped
public class DefaultDesign implements ProvisioningStep {
    private static final int ORDER = 200;

    @Inject
    private Publishing publishing;

    @Inject
    private WantedLanguages wanted;

    @Override
    public String name() {
        return "default-design";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void provision(Agency agency) {
        publishing.publishFirst(
                PortalDesignDesk.KIND, designOf(agency, wanted.of(agency.id())), agency.name(), "The first portal");
    }

    static PortalDesign designOf(Agency agency, List<String> wanted) {
        return new PortalDesign(
                agency.name(),
                "Serving " + agency.place(),
                Optional.empty(),
                PortalDesign.DEFAULT_BRAND.hex(),
                "",
                PortalContact.emergencyOnly(),
                "",
                languages(wanted));
    }

    /** Those that are wanted and that portals exist in; without one of them, all there are. */
    private static List<String> languages(List<String> wanted) {
        List<String> spoken =
                wanted.stream().filter(PortalDesignRules.LANGUAGES::contains).toList();
        return spoken.isEmpty() ? PortalDesignRules.LANGUAGES : spoken;
    }
}
