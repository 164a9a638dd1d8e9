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
        List<String> names = Statements.list(
                c,
                row -> row.getString(1),
                "select name from public_map.category where tenant_id = (select app.current_agency()) order by id");
        Incidents.Builder builder = new Incidents.Builder(names);
        Statements.each(
                c,
                row -> builder.add(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        new GridCell(row.getInt(3), row.getInt(4)),
                        row.getInt(5) - 1,
                        row.getInt(6)),
                """
                select public_id, occurred_on, cell_row, cell_column, category, district from public_map.published_incident
                where tenant_id = (select app.current_agency()) order by occurred_on desc, public_id desc""");
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
