package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.lantern.tenancy.AgencyConnection;

/** The preview links of the current agency that still lead somewhere; time is the database's. */
@ApplicationScoped
public class PreviewTokens {
    @Inject
    private AgencyConnection connection;

    /** Keeps the token's hash, and says when it expires. */
    public Instant add(PreviewToken token, Duration lifetime) {
        return connection.call(c -> insert(c, token, lifetime));
    }

    public boolean isOpen(PreviewToken token) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    select 1 from lantern.portal_preview
                    where tenant_id = (select app.current_agency()) and token_sha256 = ? and expires_at > now()""")) {
                statement.setBytes(1, token.sha256());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    private static Instant insert(Connection c, PreviewToken token, Duration lifetime) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement("""
                insert into lantern.portal_preview (token_sha256, expires_at)
                values (?, now() + make_interval(secs => ?)) returning expires_at""")) {
            statement.setBytes(1, token.sha256());
            statement.setDouble(2, (double) lifetime.toSeconds());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
