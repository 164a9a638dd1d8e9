package org.lantern.crimemap.internal.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.MapRules;
import org.lantern.crimemap.internal.rules.ReasonTally;
import org.lantern.geo.District;
import org.lantern.geo.GridCell;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Jurisdictions;
import org.lantern.tenancy.Statements;

/** Reads the current agency's public map from its tables, and from nothing else but its area. */
@ApplicationScoped
@Transactional
public class SnapshotStore {
    /** About 10 m: what a drawn district border may be off. */
    private static final double DRAWN_TOLERANCE_DEGREES = 0.0001;

    /** Names and incidents in one look: a rebuild between two would give the categories other numbers. */
    private static final String INCIDENTS = """
            select c.id, c.name, p.public_id, p.occurred_on, p.cell_row, p.cell_column, p.district
            from public_map.category c
            left join public_map.published_incident p on p.tenant_id = c.tenant_id and p.category = c.id
            where c.tenant_id = (select app.current_agency())
            order by p.occurred_on desc nulls first, p.public_id desc""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private Jurisdictions jurisdictions;

    private record State(
            long version, Optional<LocalDate> from, Optional<LocalDate> until, Duration delay, String withheld) {
        static final State NONE = new State(0, Optional.empty(), Optional.empty(), MapRules.NOTHING.delay(), "[]");
    }

    public MapSnapshot load() {
        Optional<Jurisdiction> area = jurisdictions.current().flatMap(SnapshotStore::area);
        return connection.call(c -> {
            State state = Statements.one(
                            c,
                            SnapshotStore::state,
                            "select * from public_map.map_state where tenant_id = (select app.current_agency())")
                    .orElse(State.NONE);
            Incidents incidents = incidents(c);
            MapOverview overview = new MapOverview(
                    state.version(),
                    state.from(),
                    state.until(),
                    incidents.size(),
                    List.of(),
                    districts(area),
                    ReasonTally.parse(state.withheld()),
                    state.delay(),
                    area.map(Jurisdiction::bounds));
            return new MapSnapshot(overview, incidents, area.map(known -> known.toGeoJson(DRAWN_TOLERANCE_DEGREES)))
                    .counted();
        });
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(
                row.getLong("version"),
                Optional.ofNullable(row.getObject("data_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("data_until", LocalDate.class)),
                Duration.ofSeconds(row.getLong("delay_seconds")),
                row.getString("withheld"));
    }

    private static Incidents incidents(Connection c) throws SQLException {
        Incidents.Builder builder = new Incidents.Builder();
        Statements.each(
                c,
                row -> {
                    int category = row.getInt(1);
                    builder.name(category - 1, row.getString(2));
                    UUID id = row.getObject(3, UUID.class); // null for a category without incidents
                    if (id != null) {
                        GridCell where = new GridCell(row.getInt(5), row.getInt(6));
                        builder.add(id, row.getObject(4, LocalDate.class), where, category - 1, row.getInt(7));
                    }
                },
                INCIDENTS);
        return builder.build();
    }

    private static Optional<Jurisdiction> area(String geoJson) {
        return switch (Jurisdiction.parse(geoJson)) {
            case JurisdictionReading.Accepted accepted -> Optional.of(accepted.jurisdiction());
            case JurisdictionReading.Refused refused -> Optional.empty();
        };
    }

    /** A single district is the whole area; naming it would help nobody. */
    private static List<String> districts(Optional<Jurisdiction> area) {
        List<String> names = area.map(
                        known -> known.districts().stream().map(District::name).toList())
                .orElse(List.of());
        return names.size() > 1 ? names : List.of();
    }
}
