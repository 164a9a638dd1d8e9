package org.lantern.liberty.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Secrets;

/**
 * The roles and databases Lantern needs: an owner that migrates, an application role that owns nothing and cannot step
 * around row-level security, and Keycloak's own. Safe to run at every start.
 */
public final class Preparation {

    private static final String DATABASE = "select 1 from pg_database where datname = ?";

    private final Account superuser;
    private final Secrets secrets;

    public Preparation(Account superuser, Secrets secrets) {
        this.superuser = superuser;
        this.secrets = secrets;
    }

    /**
     * @param refusal looks at Lantern's own database, if there is one already, before anything is changed
     */
    public void run(Runnable refusal) {
        try (var connection = superuser.open()) {
            if (exists(connection, DATABASE, "lantern")) {
                refusal.run();
            }
            role(connection, "lantern_owner", secrets.databaseOwner());
            role(connection, "lantern_app", secrets.databaseApplication());
            role(connection, "keycloak", secrets.databaseKeycloak());
            database(connection, "lantern", "lantern_owner");
            database(connection, "keycloak", "keycloak");
            execute(connection, "grant connect on database lantern to lantern_app");
            execute(connection, "alter role lantern_owner in database lantern set search_path = lantern");
            execute(connection, "alter role lantern_app in database lantern set search_path = lantern");
        } catch (SQLException e) {
            throw CannotGoOn.failed("the database's roles cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role);
        }
        execute(
                connection,
                "alter role " + role + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
                        + password + "'");
    }

    private static void database(Connection connection, String database, String owner) throws SQLException {
        if (!exists(connection, DATABASE, database)) {
            execute(connection, "create database " + database + " owner " + owner);
        }
        execute(connection, "revoke all on database " + database + " from public");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    /** Names are ours and passwords are hexadecimal digits: nothing to quote. PostgreSQL takes no parameters here. */
    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
