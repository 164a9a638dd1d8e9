package org.lantern.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** JPA over the tests' database, as the house's own persistence unit does it, for the types a test names. */
public final class Entities {
    private final EntityManager manager;

    public Entities(Database database, Class<?>... types) {
        PersistenceConfiguration unit = new PersistenceConfiguration("tests")
                .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
                .sharedCacheMode(SharedCacheMode.NONE)
                .property("jakarta.persistence.nonJtaDataSource", new AgencyData(database))
                .property("eclipselink.target-database", "PostgreSQL")
                .property("eclipselink.weaving", "false");
        for (Class<?> type : types) {
            unit.managedClass(type);
        }
        manager = unit.createEntityManagerFactory().createEntityManager();
    }

    /**
     * Writes what is persisted at once, while its agency is current: here JPA takes its connection with the first
     * write, where the container's transaction has one, and its agency, from the first use on.
     */
    public EntityManager manager() {
        return (EntityManager) Proxy.newProxyInstance(
                Entities.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(manager, arguments);
                        if (method.getName().equals("persist")) {
                            manager.flush();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** One transaction; nothing it has read is remembered afterwards. */
    public <T> T transaction(Supplier<T> work) {
        manager.getTransaction().begin();
        try {
            T result = work.get();
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.clear();
        }
    }
}
