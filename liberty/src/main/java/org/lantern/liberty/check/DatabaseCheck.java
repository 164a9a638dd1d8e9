package org.lantern.liberty.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.settings.Wrong;

/** Asks the database, as the roles that Lantern works with, whether it keeps what it is given and lets nobody over the wall. */
final class DatabaseCheck {

    private static final String PART = "database";
    private static final int MAJOR = 10_000;

    /** What makes a confirmed commit last. */
    private static final Map<String, String> LASTING = new TreeMap<>(Map.of(
            "fsync", "ALTER SYSTEM SET fsync = on",
            "full_page_writes", "ALTER SYSTEM SET full_page_writes = on",
            "synchronous_commit",
                    "ALTER SYSTEM SET synchronous_commit = on, and ALTER ROLE lantern_app RESET synchronous_commit"));

    private static final String MIGHTY =
            "select rolname from pg_roles where (rolsuper or rolbypassrls or rolcreaterole or rolreplication) "
                    + "and pg_has_role(current_user, oid, 'member') order by 1";

    private static final String OWNED = "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace "
            + "where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' "
            + "and c.relkind in ('r', 'p', 'v', 'm') and pg_has_role(current_user, c.relowner, 'member')";

    private final Account application;
    private final Optional<Account> owner;
    private final List<Wrong> wrong = new ArrayList<>();

    /** @param owner empty while nobody has given its password */
    DatabaseCheck(Account application, Optional<Account> owner) {
        this.application = application;
        this.owner = owner;
    }

    List<Wrong> run() {
        ask(application, connection -> {
            version(connection);
            lasting(connection);
            application(connection);
        });
        owner.ifPresent(account -> ask(account, this::owner));
        return List.copyOf(wrong);
    }

    private interface Questions {
        void ask(Connection connection) throws SQLException;
    }

    private void ask(Account account, Questions questions) {
        try (var connection = account.open()) {
            questions.ask(connection);
        } catch (SQLException e) {
            add(
                    "does not let " + account.role() + " in at "
                            + account.server().host() + ":" + account.server().port() + ": " + line(e),
                    "See whether it runs and is reached from here, and whether role and password are those of the runbook"
                            + " docs/runbooks/production.md.");
        }
    }

    private void version(Connection connection) throws SQLException {
        int number = Integer.parseInt(one(connection, "show server_version_num"));
        int tried = Release.current().postgresqlMajor();
        if (number / MAJOR < tried) {
            add("is PostgreSQL " + number / MAJOR, "Take " + tried + ": with an older one Lantern was never tried.");
        }
    }

    private void lasting(Connection connection) throws SQLException {
        for (var setting : LASTING.entrySet()) {
            String value = one(connection, "show " + setting.getKey());
            if (value.equals("off")) {
                add(
                        "has " + setting.getKey() + " off: what it confirmed can be lost",
                        setting.getValue() + "; then SELECT pg_reload_conf().");
            }
        }
    }

    private void application(Connection connection) throws SQLException {
        for (var role : all(connection, MIGHTY)) {
            add(
                    "lets lantern_app work as " + role
                            + ", which may step over row-level security or make roles that do",
                    "ALTER ROLE lantern_app NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOREPLICATION, and REVOKE what it is a member of.");
        }
        if (!one(connection, OWNED).equals("0")) {
            add(
                    "lets lantern_app own tables, whose owner could switch row-level security off",
                    "REASSIGN OWNED BY lantern_app TO lantern_owner, and REVOKE lantern_owner FROM lantern_app.");
        }
        search(connection, "lantern_app");
    }

    private void owner(Connection connection) throws SQLException {
        for (var role : all(connection, MIGHTY)) {
            add(
                    "lets lantern_owner work as " + role + ", which may more than migrate",
                    "ALTER ROLE lantern_owner NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOREPLICATION, and REVOKE what it is a member of.");
        }
        if (one(connection, "select has_database_privilege(current_database(), 'create')")
                .equals("f")) {
            add("lets lantern_owner make nothing", "ALTER DATABASE … OWNER TO lantern_owner.");
        }
        search(connection, "lantern_owner");
    }

    private void search(Connection connection, String role) throws SQLException {
        if (!one(connection, "show search_path").equals("lantern")) {
            add(
                    "looks for tables elsewhere as " + role,
                    "ALTER ROLE " + role + " IN DATABASE … SET search_path = lantern.");
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        return all(connection, query).getFirst();
    }

    private static List<String> all(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static String line(SQLException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("no answer");
    }

    private void add(String what, String todo) {
        wrong.add(new Wrong(PART, what, todo));
    }
}
