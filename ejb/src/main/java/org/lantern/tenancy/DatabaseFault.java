package org.lantern.tenancy;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The database could not do what it was asked; nothing of the transaction remains. */
public final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFault(SQLException cause) {
        super("database: " + cause.getSQLState(), cause);
    }

    /**
     * PostgreSQL's code in a chain of causes, whoever wrapped it (this fault, the persistence provider, a transaction that
     * could not commit); empty when the database did not cause it.
     */
    public static Optional<String> stateBehind(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** PostgreSQL's five-character code of the first cause, for example {@code 23505} (unique_violation). */
    public String sqlState() {
        String state = getCause() instanceof SQLException cause ? cause.getSQLState() : null;
        return state == null ? "" : state;
    }
}
