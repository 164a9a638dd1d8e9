package org.lantern.takeout;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.lantern.tenancy.Statements;

/** Identifiers as {@link org.lantern.tenancy.Ids} makes them, by the database: the launcher has not that library. */
final class UuidV7 {
    private UuidV7() {}

    static UUID next(Connection connection) throws SQLException {
        return Statements.one(connection, row -> row.getObject(1, UUID.class), "select uuidv7()")
                .orElseThrow();
    }
}
