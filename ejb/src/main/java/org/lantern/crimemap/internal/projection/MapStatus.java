package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.crimemap.MapRules;
import org.lantern.publishing.Publishing;
import org.lantern.publishing.Version;
import org.lantern.tenancy.ModuleState;
import org.lantern.tenancy.ModuleStatus;

/** Whether the map shows anything, and since when. */
@ApplicationScoped
public class MapStatus implements ModuleStatus {
    @Inject
    private Publishing publishing;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public ModuleState now() {
        Optional<Version<MapRules>> live = publishing.live(LiveRules.KIND);
        String state = live.map(Version::body).map(MapStatus::word).orElse("none");
        return new ModuleState("map-rules", state, live.map(Version::publishedAt));
    }

    private static String word(MapRules rules) {
        if (rules.noMap()) {
            return "no-map";
        }
        return rules.publishedCategories().isEmpty() ? "nothing-shown" : "published";
    }
}
