package org.lantern.web.token;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.web.edge.Door;
import org.lantern.web.edge.RequestId;
import org.lantern.web.management.Meters;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.Problems;

/** Binds who acts, and with them the agency, for the rest of the request. Pages are read by visitors; tokens count on the API. */
public class ActorFilter implements Filter {

    @Inject
    private Realms realms;

    @Inject
    private Callers callers;

    @Inject
    private Meters meters;

    /** Either the actor or the problem that ends the request. */
    private sealed interface Caller {
        record Known(Actor actor) implements Caller {}

        record Unwelcome(ProblemCode code) implements Caller {}
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            switch (caller((HttpServletRequest) request)) {
                case Caller.Known known ->
                    Actors.call(known.actor(), () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
                case Caller.Unwelcome unwelcome ->
                    refuse((HttpServletRequest) request, (HttpServletResponse) response, unwelcome.code());
            }
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Caller caller(HttpServletRequest request) throws Exception {
        boolean api = request.getRequestURI().startsWith("/api/");
        return switch (Door.of(request)) {
            case Door.Portal portal -> api ? onPortal(request, portal) : visitor(portal);
            case Door.Platform p -> api ? onPlatform(request) : new Caller.Known(Actor.visitor());
            case Door.CaughtMail m -> new Caller.Known(Actor.visitor());
            case Door.Management m -> new Caller.Known(Actor.visitor());
            case Door.Nowhere n -> new Caller.Known(Actor.visitor());
        };
    }

    private Caller onPortal(HttpServletRequest request, Door.Portal portal) throws Exception {
        return switch (verdict(request, realms.onPortals())) {
            case Verdict.Anonymous a -> visitor(portal);
            case Verdict.Accepted accepted -> {
                Optional<Actor> member = callers.member(accepted.token(), portal.agency());
                yield member.<Caller>map(Caller.Known::new)
                        .orElseGet(() -> new Caller.Unwelcome(ProblemCode.NOT_FOUND));
            }
            case Verdict.Refused refused -> refused(refused);
            case Verdict.KeysUnavailable k -> new Caller.Unwelcome(ProblemCode.IDENTITY_UNAVAILABLE);
        };
    }

    private Caller onPlatform(HttpServletRequest request) {
        return switch (verdict(request, realms.onPlatform())) {
            case Verdict.Anonymous a -> new Caller.Known(Actor.visitor());
            case Verdict.Accepted accepted -> new Caller.Known(callers.vendor(accepted.token()));
            case Verdict.Refused refused -> refused(refused);
            case Verdict.KeysUnavailable k -> new Caller.Unwelcome(ProblemCode.IDENTITY_UNAVAILABLE);
        };
    }

    private static Verdict verdict(HttpServletRequest request, TokenVerifier verifier) {
        return verifier.verify(Collections.list(request.getHeaders("Authorization")));
    }

    private Caller refused(Verdict.Refused refused) {
        meters.tokenRefused(refused.refusal().name());
        return new Caller.Unwelcome(ProblemCode.INVALID_TOKEN);
    }

    private static Caller visitor(Door.Portal portal) {
        return new Caller.Known(Actor.visitor(portal.agency().id()));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, ProblemCode code)
            throws IOException {
        if (code == ProblemCode.INVALID_TOKEN) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        Problems.write(response, Problem.of(code), RequestId.of(request));
    }
}
