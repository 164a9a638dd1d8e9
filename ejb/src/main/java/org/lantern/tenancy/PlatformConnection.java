package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lantern.tenancy.internal.ContextBinder;

/**
 * The database without an agency: only the tables outside the wall hold anything here (agencies and hosts, log-in
 * index, due work, the fleet's own). A transaction that is already bound to an agency stays bound to it.
 */
@ApplicationScoped
public class PlatformConnection {

    @Inject
    private ContextBinder binder;

    /** Whether the database answers now; {@code seconds} is the longest that this takes. */
    public boolean answersWithin(int seconds) {
        try {
            return call(connection -> connection.isValid(seconds));
        } catch (DatabaseFault e) {
            return false;
        }
    }

    /** @throws DatabaseFault if the database refuses */
    public <T extends @Nullable Object> T call(SqlWork<T> work) {
        try (Connection connection = binder.connection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
