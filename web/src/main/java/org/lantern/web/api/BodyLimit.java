package org.lantern.web.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** Stops reading a body at its method's limit, at once when its length is announced (R3). */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {
    /** Bytes that headers, boundaries and small parts may add to a file of the largest size. */
    private static final long WRAPPING = 128 * 1024;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        AtMost atMost = resource.getResourceMethod().getAnnotation(AtMost.class);
        long limit = (atMost == null ? AtMost.USUAL : atMost.megabytes()) * 1024L * 1024 + WRAPPING;
        if (announced(context) > limit) {
            throw new BodyTooLarge(limit);
        }
        context.setEntityStream(new CountedStream(context.getEntityStream(), limit));
    }

    /** Not {@code getLength()}: it is an int, and a body can be longer. */
    private static long announced(ContainerRequestContext context) {
        String length = context.getHeaderString("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
