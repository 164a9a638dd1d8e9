package org.lantern.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Hands out the persistence context bound to the current agency. The container's own bean for the persistence unit
 * carries the qualifier {@code Platform} (persistence.xml) and is for tables outside the wall.
 */
@ApplicationScoped
public class EntityManagers {

    @PersistenceContext(unitName = "lantern")
    private EntityManager container;

    @Inject
    private ContextBinder binder;

    @Produces
    @ApplicationScoped
    EntityManager ofCurrentAgency() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() != Object.class) {
                        binder.bind();
                    }
                    try {
                        return method.invoke(container, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
