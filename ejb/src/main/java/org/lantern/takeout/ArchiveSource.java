package org.lantern.takeout;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.lantern.takeout.ArchiveOrigin.ArchivedAgency;
import org.lantern.takeout.ArchiveOrigin.TrailEnd;
import org.lantern.tenancy.Statements;

/** Asks a database which agency a transaction is bound to, and of which moment and schema it is. */
final class ArchiveSource {

    private static final String AGENCY = """
            select id, slug, name, kind, place, time_zone, state, now() from lantern.agency
            where id = (select app.current_agency())""";

    private static final String TRAIL = """
            select position, hash from lantern.audit_link
            where tenant_id = (select app.current_agency()) order by position desc limit 1""";

    private static final String HISTORY = """
            select exists (select from pg_namespace where nspname = 'flyway' and has_schema_privilege(oid, 'usage'))""";

    private static final String SCHEMA = """
            select version from flyway.flyway_schema_history where success and version is not null
            order by string_to_array(version, '.')::int[] desc limit 1""";

    private ArchiveSource() {}

    /** @throws IllegalStateException if the transaction is bound to no agency */
    static ArchiveOrigin of(Connection connection, String release) throws SQLException {
        var end = Statements.one(
                connection, row -> new TrailEnd(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2))), TRAIL);
        String schema = schema(connection);
        return Statements.one(
                        connection,
                        row -> new ArchiveOrigin(
                                release,
                                schema,
                                row.getObject(8, OffsetDateTime.class).toInstant(),
                                new ArchivedAgency(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getString(7)),
                                end.orElseGet(() -> new TrailEnd(0, ""))),
                        AGENCY)
                .orElseThrow(() -> new IllegalStateException("no agency is bound to this transaction"));
    }

    /** The newest migration; empty for a database that was not made by the launcher. */
    static String schema(Connection connection) throws SQLException {
        boolean told =
                Statements.one(connection, row -> row.getBoolean(1), HISTORY).orElseThrow();
        return told
                ? Statements.one(connection, row -> row.getString(1), SCHEMA).orElse("")
                : "";
    }
}
