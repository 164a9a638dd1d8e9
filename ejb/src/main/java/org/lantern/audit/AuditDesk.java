package org.lantern.audit;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.tenancy.AgencyConnection;

/** Where auditors read the trail of their agency (R3). */
@Desk
@Stateless
public class AuditDesk {

    private static final UUID LAST = new UUID(-1L, -1L);

    @Inject
    private AgencyConnection connection;

    /**
     * Entries before {@code cursor} (or the newest), newest first.
     *
     * @param cursor the id of the last entry of the page before
     * @param limit 1 to 500
     */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public List<AuditEntry> entries(Optional<UUID> cursor, int limit) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    select id, at, issuer, subject, act, object, detail::text from lantern.audit_entry
                    where tenant_id = (select app.current_agency()) and id < ? order by id desc limit ?""")) {
                statement.setObject(1, cursor.orElse(LAST));
                statement.setInt(2, Math.clamp(limit, 1, 500));
                List<AuditEntry> entries = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        entries.add(new AuditEntry(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)));
                    }
                }
                return entries;
            }
        });
    }
}
