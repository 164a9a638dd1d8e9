package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.Chain;
import org.lantern.audit.ChainRows;
import org.lantern.audit.SealedEntry;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** The links of the current agency's chain: appended by one node at a time, never changed (R4). */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ChainStore {
    private static final int AT_ONCE = 1_000;
    private static final int AGENCIES_AT_ONCE = 500;

    private static final String LAST = """
            select position, hash from lantern.audit_link
            where tenant_id = (select app.current_agency()) order by position desc limit 1""";

    private static final String DUE = """
            select e.id, e.at, e.issuer, e.subject, e.act, e.object, e.detail::text
            from lantern.audit_due d
            join lantern.audit_entry e on e.tenant_id = d.tenant_id and e.id = d.entry_id
            where d.tenant_id = (select app.current_agency())
            order by e.at, e.id limit ?""";

    /** What hangs on the chain already waits for nothing. */
    private static final String SEALED = """
            delete from lantern.audit_due d using lantern.audit_link l
            where d.tenant_id = (select app.current_agency())
              and l.tenant_id = d.tenant_id and l.entry_id = d.entry_id""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private PlatformConnection platform;

    /** Agencies with entries that no link holds yet. */
    public List<AgencyId> waiting() {
        return platform.call(c -> Statements.list(
                c,
                row -> new AgencyId(row.getObject(1, UUID.class)),
                "select tenant_id from lantern.audit_due group by tenant_id order by min(entry_id::text) limit ?",
                AGENCIES_AT_ONCE));
    }

    /** Hangs what waits on the chain; entries sealed, 0 when another node is at it. */
    public int seal() {
        return connection.call(c -> lock(c) ? append(c) : 0);
    }

    public Optional<SealedEntry> last() {
        return connection.call(ChainStore::last);
    }

    /** Every link in order, with its entry and what is left of its personal values, without holding them all. */
    public void each(Consumer<SealedEntry> receiver) {
        connection.call(c -> {
            ChainRows.each(c, CurrentAgency.id().value(), receiver);
            return receiver;
        });
    }

    private static boolean lock(Connection c) throws SQLException {
        return Statements.one(
                        c,
                        row -> row.getBoolean(1),
                        "select pg_try_advisory_xact_lock(hashtextextended('audit/' || app.current_agency(), 0))")
                .orElse(false);
    }

    private static int append(Connection c) throws SQLException {
        UUID agency = CurrentAgency.id().value();
        Statements.update(c, SEALED);
        Optional<SealedEntry> last = last(c);
        long position = last.map(SealedEntry::position).orElse(0L);
        String hash = last.map(SealedEntry::hash).orElseGet(() -> Chain.beginning(agency));
        List<AuditEntry> due = Statements.list(c, row -> ChainRows.entry(row, 1), DUE, AT_ONCE);
        try (PreparedStatement link = c.prepareStatement(
                        "insert into lantern.audit_link (position, entry_id, hash) values (?, ?, ?)");
                PreparedStatement done =
                        c.prepareStatement("delete from lantern.audit_due where tenant_id = ? and entry_id = ?")) {
            for (AuditEntry entry : due) {
                position++;
                hash = Chain.next(hash, agency, entry);
                link.setLong(1, position);
                link.setObject(2, entry.id());
                link.setBytes(3, HexFormat.of().parseHex(hash));
                link.addBatch();
                done.setObject(1, agency);
                done.setObject(2, entry.id());
                done.addBatch();
            }
            link.executeBatch();
            done.executeBatch();
        }
        return due.size();
    }

    private static Optional<SealedEntry> last(Connection c) throws SQLException {
        return Statements.one(
                c,
                row -> new SealedEntry(
                        row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)), Optional.empty(), List.of()),
                LAST);
    }
}
