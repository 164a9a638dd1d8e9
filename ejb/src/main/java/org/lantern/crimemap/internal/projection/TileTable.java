package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.geo.GridCell;
import org.lantern.geo.Position;
import org.lantern.geo.TileAddress;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** Tiles straight from the table by its covering index (tenant, zoom-12 tile, date), for a map that is not in memory. */
@ApplicationScoped
@Transactional
public class TileTable {
    private static final int TABLE_ZOOM = 12;
    private static final int SIDE = 1 << TABLE_ZOOM;

    private static final String PLACES = """
            select p.cell_row, p.cell_column, c.id, c.name, count(*)
            from public_map.published_incident p
            join public_map.category c on c.tenant_id = p.tenant_id and c.id = p.category
            where p.tenant_id = (select app.current_agency()) and p.cell12 between ? and ?
              and (p.cell12 & 4095) between ? and ? and p.occurred_on between ? and ? and (? or c.name = any (?))
            group by p.cell_row, p.cell_column, c.id, c.name""";

    @Inject
    private AgencyConnection connection;

    /** @param category as the table numbers it */
    private record Place(Position centre, int category, int count) {}

    /** District and box are not asked for here: a tile with them comes from memory. */
    public byte[] tile(TileAddress address, IncidentFilter filter) {
        return connection.call(c -> {
            List<Place> places = new ArrayList<>();
            SortedMap<Integer, String> names = new TreeMap<>();
            int up = Math.max(0, TABLE_ZOOM - address.zoom());
            int down = Math.max(0, address.zoom() - TABLE_ZOOM);
            int west = (address.x() >> down) << up;
            int north = (address.y() >> down) << up;
            int last = (1 << up) - 1;
            Statements.each(
                    c,
                    row -> {
                        Position centre = new GridCell(row.getInt(1), row.getInt(2)).centre();
                        names.put(row.getInt(3), row.getString(4));
                        places.add(new Place(centre, row.getInt(3), row.getInt(5)));
                    },
                    PLACES,
                    west * SIDE + north,
                    (west + last) * SIDE + north + last,
                    north,
                    north + last,
                    filter.from().orElse(LocalDate.EPOCH.minusYears(100)),
                    filter.to().orElse(LocalDate.EPOCH.plusYears(1_000)),
                    filter.categories().isEmpty(),
                    filter.categories().toArray(String[]::new));
            return drawn(address, places, names);
        });
    }

    private static byte[] drawn(TileAddress address, List<Place> places, SortedMap<Integer, String> names) {
        TileDrawing drawing = new TileDrawing(address, List.copyOf(names.values()));
        Map<Integer, Integer> numbers = new HashMap<>();
        names.keySet().forEach(id -> numbers.put(id, numbers.size()));
        for (Place place : places) {
            if (drawing.holds(place.centre())) {
                drawing.add(place.centre(), numbers.getOrDefault(place.category(), 0), place.count());
            }
        }
        return drawing.bytes();
    }
}
