package org.lantern.crimemap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.crimemap.internal.projection.LiveRules;
import org.lantern.crimemap.internal.projection.MapSettings;
import org.lantern.crimemap.internal.projection.Snapshots;
import org.lantern.crimemap.internal.projection.TileTable;
import org.lantern.geo.TileAddress;

/** The crime map as everyone may see it: the agency of the host, and only what its live rules let through. */
@Stateless
@Desk
@TransactionAttribute(
        TransactionAttributeType.NOT_SUPPORTED) // answered from memory; what is not there is loaded in its own
public class PublicMap {
    /** Items of a page at most. */
    public static final int LARGEST_PAGE = 1_000;

    @Inject
    private Snapshots snapshots;

    @Inject
    private TileTable table;

    @Inject
    private MapSettings settings;

    @Inject
    private LiveRules rules;

    /** Changes whenever anything public changes; answered from memory. */
    @OpenTo("everyone: what is published is public")
    public long version() {
        return overview().version();
    }

    @OpenTo("everyone: what is published is public")
    public MapOverview overview() {
        return snapshots.current().overview();
    }

    /** @param limit 1 to {@link #LARGEST_PAGE}; what lies outside is moved inside */
    @OpenTo("everyone: what is published is public")
    public IncidentPage page(IncidentFilter filter, int limit, Optional<PageCursor> after) {
        return snapshots.current().page(filter, Math.clamp(limit, 1, LARGEST_PAGE), after);
    }

    /** Every incident the filter selects, newest first, without holding them all in memory. */
    @OpenTo("everyone: what is published is public")
    public void each(IncidentFilter filter, Consumer<PublishedIncident> receiver) {
        snapshots.current().each(filter, receiver);
    }

    /** Counts per published category of what the filter selects, by name; the filter's own categories are left aside. */
    @OpenTo("everyone: what is published is public")
    public List<MapOverview.CategoryCount> categoryCounts(IncidentFilter filter) {
        return snapshots.current().categoryCounts(filter);
    }

    /** Whether the agency has decided to publish no map (R17). */
    @OpenTo("everyone: what is published is public")
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean isDeclined() {
        return rules.current().noMap();
    }

    /** Counts per grid cell of what the filter selects. */
    @OpenTo("everyone: what is published is public")
    public List<CellCount> cellCounts(IncidentFilter filter) {
        return snapshots.current().cellCounts(filter);
    }

    /**
     * A vector tile (Mapbox Vector Tile 2.1, extent 4096) with two layers of points. {@code cells}: property
     * {@code count}, for drawing; below zoom 13 neighbouring cells are drawn together. {@code incidents}: properties
     * {@code category} and {@code count}, one point per place and category. Empty when nothing lies in it.
     */
    @OpenTo("everyone: what is published is public")
    public byte[] tile(TileAddress address, IncidentFilter filter) {
        boolean needsMemory = filter.district().isPresent() || filter.box().isPresent();
        return settings.tilesFromMemory() || needsMemory
                ? snapshots.current().tile(address, filter)
                : table.tile(address, filter);
    }

    /** The jurisdiction's districts as GeoJSON with a property {@code name}, lines within 10 m of the true ones. */
    @OpenTo("everyone: an agency's area is public")
    public Optional<String> districtsGeoJson() {
        return snapshots.current().districtsGeoJson();
    }
}
