package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a deployment may set about the crime map. */
@ApplicationScoped
public class MapSettings {
    /**
     * Whether tiles come from columns in memory, which are loaded when a map is first looked at; otherwise each comes from
     * the table. Memory is faster by a factor of twenty; the table suits a small machine with many large agencies.
     */
    @Inject
    @ConfigProperty(name = "lantern.crime-map.tiles-from-memory", defaultValue = "true")
    private boolean tilesFromMemory;

    /** Mebibytes of import files that an agency keeps at most, all together. */
    @Inject
    @ConfigProperty(name = "lantern.crime-map.import-quota-megabytes", defaultValue = "10240")
    private long importQuotaMegabytes;

    public long importQuotaBytes() {
        return importQuotaMegabytes * 1024 * 1024;
    }

    public boolean tilesFromMemory() {
        return tilesFromMemory;
    }
}
