package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.portal.PortalDesignDesk;
import org.lantern.publishing.Publishing;
import org.lantern.tenancy.ModuleState;
import org.lantern.tenancy.ModuleStatus;

/** Whether the agency has published a design of its own. The first version is what every agency is born with (R8). */
@ApplicationScoped
public class PortalStatus implements ModuleStatus {
    private static final String MODULE = "portal";

    @Inject
    private Publishing publishing;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public ModuleState now() {
        return publishing
                .live(PortalDesignDesk.KIND)
                .map(live -> new ModuleState(
                        MODULE, live.number() > 1 ? "published" : "first-look", Optional.of(live.publishedAt())))
                .orElseGet(() -> ModuleState.of(MODULE, "none"));
    }
}
