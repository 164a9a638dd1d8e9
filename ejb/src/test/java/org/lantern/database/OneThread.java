package org.lantern.database;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.DatabaseFault;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.SqlWork;
import org.lantern.tenancy.internal.ContextBinder;
import org.lantern.tenancy.internal.ContextSigner;

/** Transactions of one thread, begun by the code under test or, for a single piece of work, by its first use of SQL. */
public final class OneThread implements UserTransaction {
    private static final ContextSigner SIGNER = new ContextSigner(HexFormat.of().parseHex(Database.CONTEXT_KEY));
    private final Database database;
    private @Nullable Connection current;

    public OneThread(Database database) {
        this.database = database;
    }

    public AgencyConnection agencyConnection() {
        return new AgencyConnection() {
            @Override
            public <T extends @Nullable Object> T call(SqlWork<T> work) {
                return run(work);
            }

            // On a connection of its own: the transaction's is bound, and so used, when it begins.
            @Override
            public <T extends @Nullable Object> T snapshot(SqlWork<T> work) {
                try (Connection connection = database.connect()) {
                    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                    connection.setReadOnly(true);
                    bind(connection);
                    return work.on(connection);
                } catch (SQLException e) {
                    throw new DatabaseFault(e);
                }
            }
        };
    }

    public PlatformConnection platformConnection() {
        return new PlatformConnection() {
            @Override
            public <T extends @Nullable Object> T call(SqlWork<T> work) {
                return run(work);
            }
        };
    }

    private <T extends @Nullable Object> T run(SqlWork<T> work) {
        if (current != null) {
            try {
                return work.on(current);
            } catch (SQLException e) {
                throw new DatabaseFault(e);
            }
        }
        begin();
        try {
            T result = run(work);
            commit();
            return result;
        } finally {
            rollback();
        }
    }

    @Override
    public void begin() {
        try {
            Connection connection = database.connect();
            bind(connection);
            current = connection;
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Begins a transaction of the current agency, if there is one. */
    static void bind(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        if (CurrentAgency.peek().isPresent()) {
            ContextBinder.apply(connection, SIGNER, CurrentAgency.id());
        }
    }

    @Override
    public void commit() {
        end(Connection::commit);
    }

    @Override
    public void rollback() {
        end(Connection::rollback);
    }

    private void end(Ending ending) {
        Connection connection = current;
        current = null;
        if (connection == null) {
            return;
        }
        try (connection) {
            ending.of(connection);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private interface Ending {
        void of(Connection connection) throws SQLException;
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getStatus() {
        return current == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
    }

    @Override
    public void setTransactionTimeout(int seconds) {}
}
