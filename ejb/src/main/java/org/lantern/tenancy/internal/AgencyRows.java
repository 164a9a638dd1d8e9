package org.lantern.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Slug;

/** Reads the tables outside the wall that tenancy itself owns. */
@ApplicationScoped
@Transactional
public class AgencyRows {

    @Inject
    private PlatformConnection connection;

    /** Every agency by each of its hosts, as committed: in its own transaction, whatever the caller has begun. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, Agency> byHost() {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                            select h.host, a.id, a.slug, a.name, a.kind, a.place, a.time_zone, a.state,
                                   a.live_since is not null as opened
                            from lantern.agency a join lantern.agency_host h on h.agency_id = a.id""");
                    ResultSet rows = statement.executeQuery()) {
                Map<String, Agency> agencies = new HashMap<>();
                while (rows.next()) {
                    agencies.put(rows.getString("host"), agency(rows));
                }
                return agencies;
            }
        });
    }

    /** Changes since {@code tick}, and the highest tick seen. */
    public List<Change> changesAfter(long tick) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(
                    "select tenant_id, kind, tick from lantern.agency_clock where tick > ? order by tick")) {
                statement.setLong(1, tick);
                List<Change> changes = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        AgencyId agency = new AgencyId(rows.getObject("tenant_id", UUID.class));
                        changes.add(
                                new Change(rows.getLong("tick"), new AgencyChanged(agency, rows.getString("kind"))));
                    }
                }
                return changes;
            }
        });
    }

    public record Change(long tick, AgencyChanged what) {}

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(
                new AgencyId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                row.getString("name"),
                row.getString("kind"),
                row.getString("place"),
                ZoneId.of(row.getString("time_zone")),
                AgencyState.of(row.getString("state")),
                row.getBoolean("opened"));
    }
}
