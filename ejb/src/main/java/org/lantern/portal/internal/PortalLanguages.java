package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.messaging.SpokenLanguages;
import org.lantern.portal.PortalDesignDesk;
import org.lantern.portal.PortalDesignRules;
import org.lantern.publishing.Publishing;

/** Those of the live portal; before there is one, all that portals exist in. */
@ApplicationScoped
public class PortalLanguages implements SpokenLanguages {
    @Inject
    private Publishing publishing;

    @Override
    public List<String> now() {
        return publishing
                .live(PortalDesignDesk.KIND)
                .map(live -> live.body().languages())
                .orElse(PortalDesignRules.LANGUAGES);
    }
}
