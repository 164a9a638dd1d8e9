package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.takeout.AfterReturn;

/** After an agency's rows were brought back: imports that were under way then have failed, and the map follows today's date. */
@ApplicationScoped
public class MapReturn implements AfterReturn {

    @Inject
    private ImportRuns runs;

    @Inject
    private LiveRules rules;

    @Inject
    private Projection projection;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void returned() {
        rules.claim();
        runs.failAll();
        projection.leap();
        rules.apply();
    }
}
