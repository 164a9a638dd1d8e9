package org.lantern.web.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.lantern.web.problem.ProblemException;

/** Counts a request to the API before its body is read; on the resource's own side only, which is asked before. */
@Provider
@FromStrangers
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class IntakeFilter implements ContainerRequestFilter {

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @Inject
    private IntakeLimit limit;

    @Override
    public void filter(ContainerRequestContext context) {
        limit.refusal(request, response).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
    }
}
