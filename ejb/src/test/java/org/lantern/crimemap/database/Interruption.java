package org.lantern.crimemap.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.SqlWork;

/** A connection on which something can happen just before a statement, as it would by another node's hand. */
final class Interruption extends AgencyConnection {
    private final AgencyConnection connection;
    private String words = "";
    private Optional<Runnable> happening = Optional.empty();

    Interruption(AgencyConnection connection) {
        this.connection = connection;
    }

    void before(String statement, Runnable what) {
        words = statement;
        happening = Optional.of(what);
    }

    @Override
    public <T extends @Nullable Object> T call(SqlWork<T> work) {
        return connection.call(c -> work.on(watched(c)));
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Interruption.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && ((String) arguments[0]).contains(words)) {
                        Optional<Runnable> now = happening;
                        happening = Optional.empty();
                        now.ifPresent(Runnable::run);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
