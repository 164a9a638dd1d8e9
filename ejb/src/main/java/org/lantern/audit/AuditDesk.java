package org.lantern.audit;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.lantern.audit.internal.ChainStore;
import org.lantern.audit.internal.Disclosures;
import org.lantern.audit.internal.HeadBook;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.CurrentAgency;

/** Where auditors read the trail of their agency (R3). */
@Desk
@Stateless
public class AuditDesk {

    private static final UUID LAST = new UUID(-1L, -1L);

    @Inject
    private AgencyConnection connection;

    @Inject
    private Disclosures disclosures;

    @Inject
    private ChainStore chain;

    @Inject
    private HeadBook heads;

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
                        entries.add(ChainRows.entry(row, 1));
                    }
                }
                return entries;
            }
        });
    }

    /** How far the trail is sealed; empty before the first entry is. */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public Optional<SealedEntry> sealed() {
        return chain.last();
    }

    /** The whole sealed trail, line by line as {@link TrailFile} describes it; that it was taken is recorded first (R9). */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public void export(Consumer<String> receiver) {
        disclosures.record("audit-exported", "audit");
        UUID agency = CurrentAgency.id().value();
        Optional<SealedEntry> last = chain.last();
        receiver.accept(TrailFile.first(agency));
        chain.each(link -> {
            if (link.position() <= last.map(SealedEntry::position).orElse(0L)) {
                receiver.accept(TrailFile.line(agency, link));
            }
        });
        last.map(heads::sign).map(TrailFile::last).ifPresent(receiver);
    }
}
