package org.lantern.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.lantern.tenancy.Platform;

/** Hands out the one persistence context, bound to the current agency unless asked for the platform's tables. */
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

    @Produces
    @Platform
    EntityManager ofPlatform() {
        return container;
    }
}
