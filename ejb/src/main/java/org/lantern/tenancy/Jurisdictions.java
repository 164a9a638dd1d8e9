package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;

/** The area the current agency polices, as the GeoJSON text (RFC 7946) that was approved. */
@ApplicationScoped
public class Jurisdictions {

    @Inject
    private AgencyConnection connection;

    public Optional<String> current() {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(
                            "select geojson from lantern.agency_jurisdiction where tenant_id = app.current_agency()");
                    ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        });
    }

    /** Replaces the current agency's area; {@code geojson} has been checked by the caller. */
    public void replace(String geojson) {
        connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    insert into lantern.agency_jurisdiction (geojson) values (?)
                    on conflict (tenant_id) do update set geojson = excluded.geojson""")) {
                statement.setString(1, geojson);
                return statement.executeUpdate();
            }
        });
    }
}
