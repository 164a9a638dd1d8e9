package org.lantern.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is done on a connection while it is lent. */
@FunctionalInterface
public interface SqlWork<T extends @Nullable Object> {

    T on(Connection connection) throws SQLException;
}
