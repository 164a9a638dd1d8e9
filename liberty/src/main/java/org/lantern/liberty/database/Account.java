package org.lantern.liberty.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.lantern.liberty.place.Installation;

/** A role of the database server and the database it works in. */
public record Account(int port, String database, String role, String password) {

    /** Who may look over the wall: for preparing, and for verifying from outside. */
    public static Account superuser(Installation installation, String database) {
        return new Account(
                installation.ports().database(),
                database,
                "postgres",
                installation.secrets().databaseSuperuser());
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
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
