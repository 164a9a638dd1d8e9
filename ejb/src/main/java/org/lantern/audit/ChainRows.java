package org.lantern.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.lantern.tenancy.Statements;

/** Reads chain and entries by SQL: behind the wall for the application, over it for who verifies from outside. */
public final class ChainRows {
    private static final String LINKS = """
            select l.position, l.hash, e.id, e.at, e.issuer, e.subject, e.act, e.object, e.detail::text,
                   p.names, p.salts, p.values
            from lantern.audit_link l
            left join lantern.audit_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
            left join lateral (select array_agg(name) as names, array_agg(salt) as salts, array_agg(value) as values
                               from lantern.audit_personal
                               where tenant_id = l.tenant_id and entry_id = l.entry_id) p on true
            where l.tenant_id = ? order by l.position""";

    private static final String UNSEALED = """
            select e.id from lantern.audit_entry e
            left join lantern.audit_link l on l.tenant_id = e.tenant_id and l.entry_id = e.id
            where e.tenant_id = ? and l.entry_id is null and e.at < clock_timestamp() - interval '1 minute'""";

    private ChainRows() {}

    /** Hands over every link of {@code agency} in order. The connection must be in a transaction: rows come in portions. */
    public static void each(Connection connection, UUID agency, Consumer<SealedEntry> receiver) throws SQLException {
        Statements.each(connection, row -> receiver.accept(link(row)), LINKS, agency);
    }

    /** Entries older than a minute that are in no link. */
    public static List<UUID> unsealed(Connection connection, UUID agency) throws SQLException {
        return Statements.list(connection, row -> row.getObject(1, UUID.class), UNSEALED, agency);
    }

    /** The entry whose seven columns, {@code id} to {@code detail::text}, begin at {@code first}. */
    public static AuditEntry entry(ResultSet row, int first) throws SQLException {
        return new AuditEntry(
                row.getObject(first, UUID.class),
                row.getObject(first + 1, OffsetDateTime.class).toInstant(),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6));
    }

    private static SealedEntry link(ResultSet row) throws SQLException {
        Optional<AuditEntry> entry = row.getObject(3) == null ? Optional.empty() : Optional.of(entry(row, 3));
        return new SealedEntry(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)), entry, personal(row));
    }

    private static List<PersonalValue> personal(ResultSet row) throws SQLException {
        Array names = row.getArray(10);
        if (names == null) {
            return List.of();
        }
        String[] name = (String[]) names.getArray();
        byte[][] salt = (byte[][]) row.getArray(11).getArray();
        String[] value = (String[]) row.getArray(12).getArray();
        List<PersonalValue> values = new ArrayList<>();
        for (int i = 0; i < name.length; i++) {
            values.add(new PersonalValue(name[i], HexFormat.of().formatHex(salt[i]), value[i]));
        }
        return values;
    }
}
