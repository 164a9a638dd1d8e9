package org.lantern.web.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.lantern.authority.Admission;
import org.lantern.authority.Needs;

/** Refuses who may not, before their request is read (R7). */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class RoleFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private Admission admission;

    @Override
    public void filter(ContainerRequestContext context) {
        AsksFirst asks = resource.getResourceMethod().getAnnotation(AsksFirst.class);
        if (asks != null) {
            admission.check(asked(asks));
        }
    }

    /** The desk's own words, so that the two cannot differ. */
    static Method asked(AsksFirst asks) {
        return Stream.of(asks.desk().getMethods())
                .filter(method -> method.getName().equals(asks.method()))
                .filter(method -> method.isAnnotationPresent(Needs.class))
                .reduce((one, other) -> {
                    throw new IllegalStateException("two methods are called " + asks.method());
                })
                .orElseThrow(() -> new IllegalStateException("no method with roles is called " + asks.method()));
    }
}
