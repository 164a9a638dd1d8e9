package org.lantern.tenancy;

import java.sql.SQLException;

/** The database could not do what it was asked; nothing of the transaction remains. */
public final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFault(SQLException cause) {
        super("database: " + cause.getSQLState(), cause);
    }

    /** PostgreSQL's five-character code of the first cause, for example {@code 23505} (unique_violation). */
    public String sqlState() {
        String state = getCause() instanceof SQLException cause ? cause.getSQLState() : null;
        return state == null ? "" : state;
    }
}
