package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lantern.tenancy.internal.ContextBinder;

/**
 * The database as the current agency sees it, for stores that speak SQL.
 *
 * <p>The connection is the transaction's own (shared with the {@code EntityManager}), lent for one piece of work and
 * never kept. Its first use in a transaction binds the agency.
 */
@ApplicationScoped
public class AgencyConnection {

    @Inject
    private ContextBinder binder;

    /**
     * @throws CurrentAgency.NoAgencyBound if no agency is bound, or no transaction is active
     * @throws DatabaseFault if the database refuses
     */
    public <T extends @Nullable Object> T call(SqlWork<T> work) {
        binder.bind();
        try (Connection connection = binder.connection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /**
     * As {@link #call}, of one moment: whatever others commit meanwhile is not seen, and nothing can be written. It must be
     * the transaction's first use of the database.
     */
    public <T extends @Nullable Object> T snapshot(SqlWork<T> work) {
        try (Connection connection = binder.connection()) {
            Statements.update(connection, "set transaction isolation level repeatable read, read only");
            return call(work);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }
}
