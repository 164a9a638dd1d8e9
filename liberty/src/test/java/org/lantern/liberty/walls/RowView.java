package org.lantern.liberty.walls;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.running.RunningLantern;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.internal.ContextBinder;
import org.lantern.tenancy.internal.ContextSigner;

/** How many rows of a table are there, and how many the application sees while it works for an agency. */
final class RowView {
    private final RunningLantern lantern;

    RowView(RunningLantern lantern) {
        this.lantern = lantern;
    }

    List<AgencyId> agencies() throws SQLException {
        var agencies = new ArrayList<AgencyId>();
        try (var connection = superuser().open();
                var answer = connection.createStatement().executeQuery("select id from lantern.agency")) {
            while (answer.next()) {
                agencies.add(new AgencyId(answer.getObject(1, UUID.class)));
            }
        }
        return agencies;
    }

    AgencyId agency(String slug) throws SQLException {
        try (var connection = superuser().open();
                var ask = connection.prepareStatement("select id from lantern.agency where slug = ?")) {
            ask.setString(1, slug);
            try (var answer = ask.executeQuery()) {
                answer.next();
                return new AgencyId(answer.getObject(1, UUID.class));
            }
        }
    }

    /** Rows of an agency, table by table. */
    Map<String, Long> census(Collection<String> tables, AgencyId agency) throws SQLException {
        var census = new TreeMap<String, Long>();
        for (var table : tables) {
            census.put(table, thereAre(table, agency));
        }
        return census;
    }

    /** Whether the workers have done all there is to do now; what is planned for another hour does not count. */
    boolean isNothingDue() {
        try (var connection = superuser().open()) {
            return count(
                            connection,
                            "select count(*) from lantern.due_work where due_at <= now() + interval '1 minute'")
                    == 0;
        } catch (SQLException e) {
            throw new IllegalStateException("the due work cannot be counted", e);
        }
    }

    long thereAre(String table, AgencyId agency) throws SQLException {
        try (var connection = superuser().open()) {
            return count(connection, "select count(*) from " + table + " where tenant_id = '" + agency + "'");
        }
    }

    long seenBy(AgencyId agency, String table) throws SQLException {
        var signer = new ContextSigner(lantern.installation().secrets().contextKey());
        try (var connection = lantern.database("lantern_app").open()) {
            connection.setAutoCommit(false);
            ContextBinder.apply(connection, signer, agency);
            return count(connection, "select count(*) from " + table);
        }
    }

    long seenByNobody(String table) throws SQLException {
        try (var connection = lantern.database("lantern_app").open()) {
            return count(connection, "select count(*) from " + table);
        }
    }

    private Account superuser() {
        var installation = lantern.installation();
        return new Account(
                installation.ports().database(),
                "lantern",
                "postgres",
                installation.secrets().databaseSuperuser());
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
