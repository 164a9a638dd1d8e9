package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.ChainRows;
import org.lantern.audit.KeptNames;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

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

    /** An invitation that was not accepted has an address and no name yet. */
    private static final String NAMES = """
            select e.object, e.detail ->> 'subject', p.value
            from lantern.audit_personal p
            join lantern.audit_entry e on e.tenant_id = p.tenant_id and e.id = p.entry_id
            where p.tenant_id = (select app.current_agency())
              and ((e.act in ('member-removed', 'invitation-accepted') and p.name = 'name')
                or (e.act = 'invitation-issued' and p.name = 'email'))
            order by e.id""";

    private static final String NAMES_OF_PROGRAMS = """
            select object, detail ->> 'subject', detail ->> 'name' from lantern.audit_entry
            where tenant_id = (select app.current_agency()) and act = 'api-client-deleted' order by id""";

    @Inject
    private AgencyConnection connection;

    public List<AuditEntry> page(AuditFilter filter, Optional<UUID> before, int limit) {
        @Nullable Object act = filter.act().orElse(null);
        @Nullable Object subject = filter.subject().orElse(null);
        @Nullable Object from = time(filter.from());
        @Nullable Object end = time(filter.before());
        return connection.call(c -> Statements.list(
                c,
                row -> ChainRows.entry(row, 1),
                PAGE,
                before.orElse(LAST),
                act,
                act,
                subject,
                subject,
                from,
                from,
                end,
                end,
                limit));
    }

    /** What is left of the personal values of these entries, by entry and name (R6). */
    public Map<UUID, Map<String, String>> personal(List<AuditEntry> entries) {
        String[] ids = entries.stream().map(entry -> entry.id().toString()).toArray(String[]::new);
        Map<UUID, Map<String, String>> values = new HashMap<>();
        return connection.call(c -> {
            Statements.each(
                    c,
                    row -> values.computeIfAbsent(row.getObject(1, UUID.class), missing -> new HashMap<>())
                            .put(row.getString(2), row.getString(3)),
                    """
                    select entry_id, name, value from lantern.audit_personal
                    where tenant_id = (select app.current_agency()) and entry_id = any (?::uuid[])""",
                    (Object) ids);
            return values;
        });
    }

    /** Of each the newest. */
    public KeptNames names() {
        Map<String, String> people = new HashMap<>();
        Map<String, String> programs = new HashMap<>();
        Map<String, String> objects = new HashMap<>();
        return connection.call(c -> {
            Statements.each(c, row -> keep(row, people, objects), NAMES);
            Statements.each(c, row -> keep(row, programs, objects), NAMES_OF_PROGRAMS);
            return new KeptNames(people, programs, objects);
        });
    }

    private static void keep(ResultSet row, Map<String, String> bySubject, Map<String, String> byObject)
            throws SQLException {
        String name = row.getString(3);
        byObject.put(row.getString(1), name);
        Optional.ofNullable(row.getString(2)).ifPresent(subject -> bySubject.put(subject, name));
    }

    /** The acts that stand in the trail, by name. */
    public List<String> acts() {
        return connection.call(c -> Statements.list(c, row -> row.getString(1), """
                select distinct act from lantern.audit_entry
                where tenant_id = (select app.current_agency()) order by act"""));
    }

    private static @Nullable Object time(Optional<Instant> moment) {
        return moment.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
