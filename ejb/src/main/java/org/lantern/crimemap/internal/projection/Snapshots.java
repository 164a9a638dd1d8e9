package org.lantern.crimemap.internal.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;

/** The public maps of the agencies that are being looked at, each in its newest version. */
@ApplicationScoped
public class Snapshots {
    /** Incidents of all agencies together that are kept in memory, some 30 bytes each. */
    private static final long MOST_INCIDENTS = 10_000_000;

    private static final int WEIGHT_OF_A_MAP = 1_000;

    @Inject
    private SnapshotStore store;

    private final Map<AgencyId, Long> changes = new ConcurrentHashMap<>();
    private final Map<AgencyId, Object> loading = new ConcurrentHashMap<>();
    private final Cache<AgencyId, Loaded> loaded = Caffeine.newBuilder()
            .maximumWeight(MOST_INCIDENTS)
            .weigher((AgencyId agency, Loaded map) ->
                    WEIGHT_OF_A_MAP + map.snapshot().incidents().size())
            .build();

    private record Loaded(long change, MapSnapshot snapshot) {}

    /** The current agency's. */
    public MapSnapshot current() {
        AgencyId agency = CurrentAgency.id();
        Loaded known = fresh(agency);
        return known == null ? load(agency) : known.snapshot();
    }

    void changed(@Observes AgencyChanged change) {
        if (change.kind().equals(Projection.CHANGED)) {
            changes.merge(change.agency(), 1L, Long::sum);
        }
    }

    private @Nullable Loaded fresh(AgencyId agency) {
        Loaded known = loaded.getIfPresent(agency);
        return known != null && known.change() == change(agency) ? known : null;
    }

    /** What is loaded while a change commits carries the number from before it, and is not taken for the newest. */
    private MapSnapshot load(AgencyId agency) {
        synchronized (loading.computeIfAbsent(agency, missing -> new Object())) {
            Loaded known = fresh(agency);
            if (known != null) {
                return known.snapshot();
            }
            long change = change(agency);
            MapSnapshot snapshot = store.load();
            loaded.put(agency, new Loaded(change, snapshot));
            return snapshot;
        }
    }

    private long change(AgencyId agency) {
        return changes.getOrDefault(agency, 0L);
    }
}
