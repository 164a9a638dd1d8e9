package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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
            select cell_row, cell_column, category, count(*) from public_map.published_incident
            where tenant_id = (select app.current_agency()) and cell12 between ? and ? and (cell12 & 4095) between ? and ?
              and occurred_on between ? and ?
              and (? or category in (select id from public_map.category
                                     where tenant_id = (select app.current_agency()) and name = any (?)))
            group by cell_row, cell_column, category""";

    @Inject
    private AgencyConnection connection;

    /** District and box are not asked for here: a tile with them comes from memory. */
    public byte[] tile(TileAddress address, IncidentFilter filter) {
        return connection.call(c -> {
            TileDrawing drawing = new TileDrawing(address, names(c));
            int up = Math.max(0, TABLE_ZOOM - address.zoom());
            int down = Math.max(0, address.zoom() - TABLE_ZOOM);
            int west = (address.x() >> down) << up;
            int north = (address.y() >> down) << up;
            int last = (1 << up) - 1;
            Statements.each(
                    c,
                    row -> {
                        Position centre = new GridCell(row.getInt(1), row.getInt(2)).centre();
                        if (drawing.holds(centre)) {
                            drawing.add(centre, row.getInt(3) - 1, row.getInt(4));
                        }
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
            return drawing.bytes();
        });
    }

    private static List<String> names(Connection c) throws SQLException {
        return Statements.list(
                c,
                row -> row.getString(1),
                "select name from public_map.category where tenant_id = (select app.current_agency()) order by id");
    }
}
