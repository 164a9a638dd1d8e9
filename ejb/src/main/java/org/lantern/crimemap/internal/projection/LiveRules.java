package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.RulesEffect;
import org.lantern.crimemap.internal.rules.CategoryLoad;
import org.lantern.crimemap.internal.rules.Effect;
import org.lantern.crimemap.internal.store.CrimeMapRecords;
import org.lantern.keeping.RecordsErased;
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

    @Inject
    private Releases releases;

    public MapRules current() {
        return publishing.live(KIND).map(Version::body).orElse(MapRules.NOTHING);
    }

    /**
     * What rules would show and withhold at this transaction's moment.
     *
     * @param loads the records in question, given the last day that the rules' delay lets out
     */
    public RulesEffect effect(MapRules rules, Function<LocalDate, List<CategoryLoad>> loads) {
        return Effect.of(loads.apply(releases.lastPublicDay(rules.delay())), rules);
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

    /** What is no longer held is no longer shown. */
    void follow(@Observes RecordsErased erased) {
        if (erased.recordClass().equals(CrimeMapRecords.OFFENCE_RECORDS)) {
            apply();
        }
    }

    void follow(@Observes Published published) {
        if (published.kind().equals(KIND.name())) {
            apply();
        }
    }
}
