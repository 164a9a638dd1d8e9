package org.lantern.once;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The kept answers, of one agency or of the platform. */
enum OnceAnswers {
    OF_AGENCY("lantern.once_answer", "tenant_id = (select app.current_agency()) and "),
    OF_PLATFORM("lantern.platform_once_answer", "");

    private final String table;
    private final String wall;

    OnceAnswers(String table, String wall) {
        this.table = table;
        this.wall = wall;
    }

    record Kept(String request, String answer) {}

    /** False if the key was answered before; waits for whoever is using it at this moment (R3). */
    boolean claim(Connection connection, String id, String request) throws SQLException {
        forgetOld(connection);
        try (PreparedStatement claim = connection.prepareStatement(
                "insert into " + table + " (id, request, answer) values (?, ?, '') on conflict do nothing")) {
            claim.setString(1, id);
            claim.setString(2, request);
            return claim.executeUpdate() == 1;
        }
    }

    /** Passes over what another transaction is busy with: the next one will forget it. */
    private void forgetOld(Connection connection) throws SQLException {
        try (PreparedStatement old = connection.prepareStatement("delete from " + table + " where " + wall
                + "id in (select id from " + table + " where " + wall
                + "answered_at < now() - interval '1 day' for update skip locked)")) {
            old.executeUpdate();
        }
    }

    boolean keep(Connection connection, String id, String answer) throws SQLException {
        try (PreparedStatement keep =
                connection.prepareStatement("update " + table + " set answer = ? where " + wall + "id = ?")) {
            keep.setString(1, answer);
            keep.setString(2, id);
            return keep.executeUpdate() == 1;
        }
    }

    Kept kept(Connection connection, String id) throws SQLException {
        try (PreparedStatement kept =
                connection.prepareStatement("select request, answer from " + table + " where " + wall + "id = ?")) {
            kept.setString(1, id);
            try (ResultSet row = kept.executeQuery()) {
                row.next();
                return new Kept(row.getString(1), row.getString(2));
            }
        }
    }
}
