package org.lantern.liberty.walls;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What PostgreSQL's own catalogue says about the wall. Every query finds holes; a sound database gives none.
 *
 * @param role the application's
 * @param outside tables that stand outside the wall for a reason
 */
record WallCatalogue(String role, Set<String> outside) {
    private static final String OURS =
            "n.nspname not in ('pg_catalog', 'information_schema', 'flyway', 'app') and n.nspname not like 'pg\\_%'";
    private static final String EXPRESSION = "(tenant_id = ( SELECT app.current_agency() AS current_agency))";

    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name, c.oid, c.relrowsecurity, c.relforcerowsecurity,
                   exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'
                           and not a.attisdropped) as tenanted
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and %s
            """.formatted(OURS);

    private static final String UNPROTECTED =
            "with t as (" + TABLES + ") select name from t where not (relrowsecurity and relforcerowsecurity)";

    private static final String WITHOUT_POLICY = "with t as (" + TABLES + """
                    ) select t.name || ' has not exactly the policy agency_wall' from t where tenanted and relrowsecurity
                    and (select array_agg(p.polcmd::text || p.polpermissive::text || p.polroles::text || ' '
                                || coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' '
                                || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), ''))
                         from pg_policy p where p.polrelid = t.oid)
                    is distinct from array['*true{0} %1$s %1$s']
                    """.formatted(EXPRESSION);

    private static final String LOOSE_KEYS = "with t as (" + TABLES + """
                    ) select t.name || ' has a unique key that does not begin with tenant_id' from t
                    join pg_index i on i.indrelid = t.oid and i.indisunique
                    join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                    where tenanted and relrowsecurity and a.attname <> 'tenant_id'
                    union all
                    select t.name || ' has no primary key' from t
                    where tenanted and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
                    union all
                    select t.name || '.tenant_id may be null' from t join pg_attribute a on a.attrelid = t.oid
                    where tenanted and a.attname = 'tenant_id' and not a.attnotnull
                    """;

    /** A reference between two tables behind the wall that leaves the agency out could point across it. */
    private static final String LOOSE_REFERENCES = "with t as (" + TABLES + """
                    ) select t.name || ' refers to ' || f.name || ' without the agency' from pg_constraint k
                    join t on t.oid = k.conrelid join t f on f.oid = k.confrelid
                    where k.contype = 'f' and t.tenanted and f.tenanted
                    and not exists (select from generate_subscripts(k.conkey, 1) at
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[at]
                        join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[at]
                        where a.attname = 'tenant_id' and b.attname = 'tenant_id')
                    """;

    private static final String VIEWS = """
            select n.nspname || '.' || c.relname || ' is a view with its owner''s rights'
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and %s
            and not coalesce(c.reloptions @> array['security_invoker=true'], false)
            """.formatted(OURS);

    private static final String FUNCTIONS = """
            select p.oid::regprocedure || ' runs with its owner''s rights'
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
            and not (p.oid::regprocedure::text = 'app.current_agency()'
                     and p.proconfig @> array['search_path=pg_catalog'])
            """;

    List<String> holes(Connection connection) throws SQLException {
        var holes = new ArrayList<String>();
        var unprotected = lines(connection, UNPROTECTED);
        unprotected.stream()
                .filter(table -> !outside.contains(table))
                .map(table -> table + " has no forced row-level security")
                .forEach(holes::add);
        outside.stream()
                .filter(table -> !unprotected.contains(table))
                .map(table -> table + " is listed as outside the wall and is not")
                .forEach(holes::add);
        for (var query : List.of(WITHOUT_POLICY, LOOSE_KEYS, LOOSE_REFERENCES, VIEWS, FUNCTIONS)) {
            holes.addAll(lines(connection, query));
        }
        holes.addAll(lines(connection, reachOfRole()));
        return holes;
    }

    private String reachOfRole() {
        return """
            select rolname || ' could step around the wall' from pg_roles
            where rolname = '%1$s' and (rolsuper or rolbypassrls or rolcreaterole or rolreplication)
            union all
            select '%1$s belongs to ' || roleid::regrole from pg_auth_members where member = '%1$s'::regrole
            union all
            select '%1$s owns ' || oid::regclass from pg_class where relowner = '%1$s'::regrole
            union all
            select '%1$s owns ' || oid::regprocedure from pg_proc where proowner = '%1$s'::regrole
            union all
            select '%1$s may create in ' || nspname from pg_namespace n where has_schema_privilege('%1$s', oid, 'create')
            and nspname not like 'pg\\_%%temp%%'
            union all
            select '%1$s may read the context key' where has_table_privilege('%1$s', 'app.context_key', 'select')
            union all
            select '%1$s may empty ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname in ('lantern', 'public_map', 'app')
            and has_table_privilege('%1$s', c.oid, 'truncate, references, trigger')
            """.formatted(role);
    }

    /** Every table there is, by its name with its schema. */
    static Set<String> tables(Connection connection) throws SQLException {
        return new TreeSet<>(lines(connection, "with t as (" + TABLES + ") select name from t"));
    }

    private static List<String> lines(Connection connection, String query) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            while (answer.next()) {
                lines.add(answer.getString(1));
            }
        }
        return lines;
    }
}
