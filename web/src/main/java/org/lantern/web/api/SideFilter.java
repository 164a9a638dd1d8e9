package org.lantern.web.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.lantern.authority.Actors;
import org.lantern.web.edge.Door;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Finds a resource only on its own side, and asks for a token before a staff request is read (R1, R3). */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SideFilter implements ContainerRequestFilter {

    @Context
    private HttpServletRequest request;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        At at = resource.getResourceClass().getAnnotation(At.class);
        if (at == null || !isHere(at.value(), Door.of(request))) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
        }
        if (at.value() == At.Side.STAFF && !Actors.current().hasAccount()) {
            throw new ProblemException(Problem.of(ProblemCode.UNAUTHENTICATED));
        }
    }

    private static boolean isHere(At.Side side, Door door) {
        return switch (side) {
            case PORTAL, STAFF ->
                door instanceof Door.Portal
                        || door instanceof Door.Preview
                        || (door instanceof Door.Trial && Actors.current().hasAccount());
            case PLATFORM -> door instanceof Door.Platform;
        };
    }
}
