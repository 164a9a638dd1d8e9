package org.lantern.liberty.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.settings.Profile;
import org.lantern.liberty.settings.Settings;

/** A role of the database server and the database it works in. */
public record Account(DatabaseServer server, String database, String role, String password) {

    /** At the installation's own server. */
    public Account(int port, String database, String role, String password) {
        this(DatabaseServer.own(port), database, role, password);
    }

    /** Who migrates. */
    public static Account owner(Installation installation) {
        return ofLantern(installation, "lantern_owner", installation.secrets().databaseOwner());
    }

    /** Who works. */
    public static Account application(Installation installation) {
        return ofLantern(installation, "lantern_app", installation.secrets().databaseApplication());
    }

    private static Account ofLantern(Installation installation, String role, String password) {
        var server = DatabaseServer.of(Settings.current(), installation.ports());
        return new Account(server, server.name(), role, password);
    }

    /**
     * Who may look over the wall: for preparing, and for verifying from outside.
     *
     * @throws CannotGoOn refused in production, where nobody of ours may
     */
    public static Account superuser(Installation installation, String database) {
        if (Profile.current().isProduction()) {
            throw CannotGoOn.refused(
                    "this needs a role that sees every agency's rows, and in production Lantern has none;"
                            + " docs/runbooks/production.md says how it is done there");
        }
        return new Account(
                installation.ports().database(),
                database,
                "postgres",
                installation.secrets().databaseSuperuser());
    }

    public String url() {
        return server.url(database);
    }

    public Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("ApplicationName", "lantern-launcher");
        return DriverManager.getConnection(url(), properties);
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return role + "@" + url();
    }
}
