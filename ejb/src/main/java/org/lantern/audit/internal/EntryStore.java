package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.ChainRows;
import org.lantern.tenancy.AgencyConnection;

/** Reads the current agency's entries (R3). */
@ApplicationScoped
public class EntryStore {
    private static final UUID LAST = new UUID(-1L, -1L);

    private static final String PAGE = """
            select id, at, issuer, subject, act, object, detail::text from lantern.audit_entry
            where tenant_id = (select app.current_agency()) and id < ?
              and (?::text is null or act = ?) and (?::text is null or subject = ?)
              and (?::timestamptz is null or at >= ?) and (?::timestamptz is null or at < ?)
            order by id desc limit ?""";

    @Inject
    private AgencyConnection connection;

    public List<AuditEntry> page(AuditFilter filter, Optional<UUID> before, int limit) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(PAGE)) {
                statement.setObject(1, before.orElse(LAST));
                int next = 2;
                for (Object value : new @Nullable Object[] {
                    filter.act().orElse(null), filter.subject().orElse(null), time(filter.from()), time(filter.before())
                }) {
                    statement.setObject(next++, value);
                    statement.setObject(next++, value);
                }
                statement.setInt(next, limit);
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

    /** What is left of the personal values of these entries, by entry and name (R6). */
    public Map<UUID, Map<String, String>> personal(List<AuditEntry> entries) {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                    select entry_id, name, value from lantern.audit_personal
                    where tenant_id = (select app.current_agency()) and entry_id = any (?)""")) {
                statement.setArray(
                        1,
                        c.createArrayOf(
                                "uuid", entries.stream().map(AuditEntry::id).toArray()));
                Map<UUID, Map<String, String>> values = new HashMap<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        values.computeIfAbsent(row.getObject(1, UUID.class), missing -> new HashMap<>())
                                .put(row.getString(2), row.getString(3));
                    }
                }
                return values;
            }
        });
    }

    /** The acts that stand in the trail, by name. */
    public List<String> acts() {
        return connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement("""
                            select distinct act from lantern.audit_entry
                            where tenant_id = (select app.current_agency()) order by act""");
                    ResultSet row = statement.executeQuery()) {
                List<String> acts = new ArrayList<>();
                while (row.next()) {
                    acts.add(row.getString(1));
                }
                return acts;
            }
        });
    }

    private static @Nullable Object time(Optional<Instant> moment) {
        return moment.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
