package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.lantern.portal.PortalDesign;
import org.lantern.portal.PortalDesignDesk;
import org.lantern.publishing.Publishing;

/** What the live design of the current agency says, for the go-live checklist (R11); a draft does not count. */
@ApplicationScoped
public class LiveDesign {
    @Inject
    private Publishing publishing;

    boolean says(Predicate<PortalDesign> asked) {
        return publishing
                .live(PortalDesignDesk.KIND)
                .filter(live -> asked.test(live.body()))
                .isPresent();
    }
}
