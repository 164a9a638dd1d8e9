package org.lantern.takeout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.tenancy.Statements;

/** Reads from the database's own catalogue which tables hold rows of agencies (R2), so that none can be forgotten. */
public final class TenantTables {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname), c.oid::bigint, c.relrowsecurity and c.relforcerowsecurity
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and not c.relispartition
              and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
              and exists (select from pg_attribute a
                          where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
            order by 1""";

    private static final String COLUMNS = """
            select a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull
            from pg_attribute a
            where a.attrelid = ?::bigint::oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
              and a.attname <> 'tenant_id'
            order by a.attnum""";

    private static final String KEY = """
            select a.attname from pg_index i cross join unnest(i.indkey) with ordinality as k(attnum, position)
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
            where i.indrelid = ?::bigint::oid and i.indisprimary and a.attname <> 'tenant_id' order by k.position""";

    private static final String REFERENCES = """
            select distinct format('%I.%I', n.nspname, f.relname) from pg_constraint k
            join pg_class f on f.oid = k.confrelid join pg_namespace n on n.oid = f.relnamespace
            where k.conrelid = ?::bigint::oid and k.contype = 'f' and k.confrelid <> k.conrelid order by 1""";

    private final SpecialTables special;

    public TenantTables(SpecialTables special) {
        this.special = special;
    }

    /** Every table with {@code tenant_id}, also those that are left out, by name. */
    public List<TenantTable> all(Connection connection) throws SQLException {
        List<TenantTable> tables = new ArrayList<>();
        for (Row row : Statements.list(
                connection, row -> new Row(row.getString(1), row.getLong(2), row.getBoolean(3)), TABLES)) {
            tables.add(new TenantTable(
                    row.name(),
                    row.walled(),
                    columns(connection, row),
                    names(connection, KEY, row),
                    Set.copyOf(names(connection, REFERENCES, row))));
        }
        return tables;
    }

    /**
     * Those that archives hold, each after the tables it refers to.
     *
     * @throws IllegalStateException if one is not behind the wall, or two refer to each other in a circle
     */
    public List<TenantTable> archived(Connection connection) throws SQLException {
        List<TenantTable> waiting = new ArrayList<>(all(connection));
        waiting.removeIf(table -> special.isLeftOut(table.name()));
        waiting.stream().filter(table -> !table.walled()).findFirst().ifPresent(table -> {
            throw new IllegalStateException(table.name() + " is neither behind the wall nor left out");
        });
        Set<String> known = waiting.stream().map(TenantTable::name).collect(Collectors.toSet());
        List<TenantTable> sorted = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            List<TenantTable> next = waiting.stream()
                    .filter(table -> table.references().stream()
                            .allMatch(reference -> done.contains(reference) || !known.contains(reference)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + waiting);
            }
            next.forEach(table -> done.add(table.name()));
            sorted.addAll(next);
            waiting.removeAll(next);
        }
        return sorted;
    }

    private List<TenantTable.Column> columns(Connection connection, Row table) throws SQLException {
        return Statements.list(
                        connection,
                        row -> new TenantTable.Column(
                                row.getString(1),
                                row.getString(2),
                                row.getBoolean(3),
                                special.ending(table.name(), row.getString(1))),
                        COLUMNS,
                        table.oid())
                .stream()
                .filter(column -> !special.isLeftOut(table.name() + "." + column.name()))
                .toList();
    }

    private static List<String> names(Connection connection, String query, Row table) throws SQLException {
        return Statements.list(connection, row -> row.getString(1), query, table.oid());
    }

    private record Row(String name, long oid, boolean walled) {}
}
