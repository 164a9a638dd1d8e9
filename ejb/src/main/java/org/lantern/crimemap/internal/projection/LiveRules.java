package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.lantern.crimemap.MapRules;
import org.lantern.publishing.Kind;
import org.lantern.publishing.Published;
import org.lantern.publishing.Publishing;
import org.lantern.publishing.Version;

/** The rules that are live, and the public map that follows them. */
@ApplicationScoped
public class LiveRules {
    public static final Kind<MapRules> KIND = new Kind<>("map-rules", MapRules.class);

    @Inject
    private Publishing publishing;

    @Inject
    private Projection projection;

    public MapRules current() {
        return publishing.live(KIND).map(Version::body).orElse(MapRules.NOTHING);
    }

    /** In the caller's transaction: what it changed is public when it commits. */
    public void apply() {
        projection.rebuild(current());
    }

    /**
     * Takes the right to rebuild the map until the transaction ends. Whoever writes rows of imports before {@link #apply}
     * asks for it first: a rebuild writes to those rows too, and two who take turns in different order wait for ever.
     */
    public void claim() {
        projection.claim();
    }

    void follow(@Observes Published published) {
        if (published.kind().equals(KIND.name())) {
            apply();
        }
    }
}
