package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.crimemap.MapRules;
import org.lantern.tenancy.GoLiveCheck;

/** What the map shows was decided, and published: some categories, or that there is no map (R17). */
@ApplicationScoped
public class MapDecided implements GoLiveCheck {
    @Inject
    private LiveRules rules;

    @Override
    public String name() {
        return "crime-map-rules";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean isMet() {
        MapRules live = rules.current();
        return live.noMap() || !live.publishedCategories().isEmpty();
    }
}
