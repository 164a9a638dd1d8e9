package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantern.tenancy.internal.AgencyRows;

/**
 * All agencies, in memory: host to agency without a query (R4). Loaded at start-up, read again when a directory entry
 * changes.
 */
@ApplicationScoped
public class AgencyDirectory {

    @Inject
    private AgencyRows rows;

    private volatile boolean loaded;
    private volatile Map<String, Agency> byHost = Map.of();
    private volatile Map<AgencyId, Agency> byId = Map.of();

    /** False until the directory has been read once; readiness asks this. */
    public boolean isLoaded() {
        return loaded;
    }

    /**
     * The agency whose portal answers at {@code host}; one that is still being provisioned does not answer yet.
     *
     * @param host lower case, without port or trailing dot
     */
    public Optional<Agency> byHost(String host) {
        return Optional.ofNullable(byHost.get(host)).filter(agency -> agency.state() != AgencyState.PROVISIONING);
    }

    public Optional<Agency> byId(AgencyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The bound agency. Work of an agency just taken in can begin before its entry has been read: then it is read here.
     *
     * @throws CurrentAgency.NoAgencyBound if nothing is bound
     */
    public Agency current() {
        AgencyId id = CurrentAgency.id();
        return byId(id).or(() -> readAgain(id))
                .orElseThrow(() -> new IllegalStateException("agency is not in the directory"));
    }

    private Optional<Agency> readAgain(AgencyId id) {
        reload();
        return byId(id);
    }

    public Collection<Agency> all() {
        return byId.values();
    }

    /** Reads the directory again; called at start-up and after a change. */
    public synchronized void reload() {
        Map<String, Agency> hosts = Map.copyOf(rows.byHost());
        byId = hosts.values().stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Agency::id, Function.identity()));
        byHost = hosts;
        loaded = true;
    }

    void changed(@Observes AgencyChanged change) {
        if (change.kind().equals(AgencyChanged.DIRECTORY)) {
            reload();
        }
    }
}
