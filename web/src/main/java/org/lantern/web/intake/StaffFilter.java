package org.lantern.web.intake;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Optional;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.web.problem.ProblemException;

/** Counts a member's request once it is known whose it is, before its body is read. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 10)
public class StaffFilter implements ContainerRequestFilter {

    @Context
    private HttpServletResponse response;

    @Inject
    private StaffLimit limit;

    @Override
    public void filter(ContainerRequestContext context) {
        Optional<Duration> wait = Actors.peek()
                .filter(actor -> actor.hasAccount() && actor.agency().isPresent())
                .flatMap(this::wait);
        if (wait.isPresent()) {
            long seconds = wait.get().plusSeconds(1).minusNanos(1).toSeconds();
            response.setHeader("Retry-After", Long.toString(seconds));
            throw new ProblemException(StaffLimit.problem(seconds));
        }
    }

    private Optional<Duration> wait(Actor actor) {
        return limit.wait(actor);
    }
}
