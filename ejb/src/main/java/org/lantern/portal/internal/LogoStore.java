package org.lantern.portal.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HexFormat;
import java.util.Optional;
import org.lantern.portal.LogoReference;
import org.lantern.portal.LogoSize;
import org.lantern.tenancy.AgencyConnection;

/** Logos of the current agency, in all sizes; the same picture is kept once. */
@ApplicationScoped
public class LogoStore {
    private static final String ADD = """
            insert into lantern.portal_image (logo_sha256, edge, width, height, png) values (?, ?, ?, ?, ?)
            on conflict (tenant_id, logo_sha256, edge) do nothing""";

    private static final String FIND = """
            select png from lantern.portal_image
            where tenant_id = (select app.current_agency()) and logo_sha256 = ? and edge = ?""";

    @Inject
    private AgencyConnection connection;

    public LogoReference add(LogoPicture picture) {
        LogoPicture.Size full = picture.largest();
        String sha256 = HexFormat.of().formatHex(Sha256.of(full.png()));
        connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(ADD)) {
                for (LogoPicture.Size size : picture.sizes()) {
                    statement.setString(1, sha256);
                    statement.setInt(2, size.edge());
                    statement.setInt(3, size.width());
                    statement.setInt(4, size.height());
                    statement.setBytes(5, size.png());
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
        return new LogoReference(sha256, full.width(), full.height());
    }

    public Optional<byte[]> find(LogoReference logo, LogoSize size) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(FIND)) {
                statement.setString(1, logo.sha256());
                statement.setInt(2, size.edge());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    public boolean holds(LogoReference logo) {
        return find(logo, LogoSize.FULL).isPresent();
    }
}
