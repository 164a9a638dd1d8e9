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
import java.util.UUID;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.PresentedGrant;
import org.lantern.tenancy.Agency;
import org.lantern.web.edge.Door;
import org.lantern.web.edge.RequestId;
import org.lantern.web.management.Meters;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.Problems;

/** Binds who acts, and with them the agency, for the rest of the request. Pages are read by visitors; tokens count on the API. */
public class ActorFilter implements Filter {
    private static final Problem PAUSED = Problem.of(
            ProblemCode.SUSPENDED,
            "This agency's portal and its data are paused for the time being. In an emergency, call the emergency number.");

    /** The header that a confirmed act is sent with. */
    private static final String GRANT = "Step-Up-Grant";

    private static final Problem NOT_OPEN = Problem.of(ProblemCode.NOT_OPEN);

    @Inject
    private Realms realms;

    @Inject
    private Callers callers;

    @Inject
    private Meters meters;

    /** Either the actor or the problem that ends the request. */
    private sealed interface Caller {
        record Known(Actor actor) implements Caller {}

        record Unwelcome(Problem problem) implements Caller {
            Unwelcome(ProblemCode code) {
                this(Problem.of(code));
            }
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            switch (caller((HttpServletRequest) request)) {
                case Caller.Known known ->
                    Actors.call(
                            known.actor(),
                            () -> PresentedGrant.call(grant((HttpServletRequest) request), () -> {
                                chain.doFilter(request, response);
                                return true;
                            }));
                case Caller.Unwelcome unwelcome ->
                    refuse((HttpServletRequest) request, (HttpServletResponse) response, unwelcome.problem());
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
            case Door.Portal portal -> api ? onPortal(request, portal.agency()) : visitor(portal.agency());
            case Door.Preview shown -> api ? onPortal(request, shown.agency()) : visitor(shown.agency());
            case Door.Trial closed -> api ? onTrial(request, closed.agency()) : visitor(closed.agency());
            case Door.Suspended closed -> api ? onSuspended(request, closed.agency()) : new Caller.Unwelcome(PAUSED);
            case Door.Platform p -> api ? onPlatform(request) : new Caller.Known(Actor.visitor());
            case Door.CaughtMail m -> new Caller.Known(Actor.visitor());
            case Door.Management m -> new Caller.Known(Actor.visitor());
            case Door.Nowhere n -> new Caller.Known(Actor.visitor());
        };
    }

    private Caller onPortal(HttpServletRequest request, Agency agency) throws Exception {
        return switch (verdict(request, realms.onPortals())) {
            case Verdict.Anonymous a -> visitor(agency);
            case Verdict.Accepted accepted -> {
                accepted.token().keep(request);
                yield callers.isSignedOut(accepted.token(), agency)
                        ? refusedAt(agency, new Verdict.Refused(Refusal.SIGNED_OUT))
                        : member(accepted, agency);
            }
            case Verdict.Refused refused -> refusedAt(agency, refused);
            case Verdict.KeysUnavailable k -> new Caller.Unwelcome(ProblemCode.IDENTITY_UNAVAILABLE);
        };
    }

    private Caller refusedAt(Agency agency, Verdict.Refused refused) throws Exception {
        callers.refused(refused.refusal(), agency);
        return refused(refused);
    }

    private Caller member(Verdict.Accepted accepted, Agency agency) throws Exception {
        Optional<Actor> member = callers.member(accepted.token(), agency);
        return member.<Caller>map(Caller.Known::new).orElseGet(() -> new Caller.Unwelcome(ProblemCode.NOT_FOUND));
    }

    /** Nobody comes in here (R8). A member is told why; a stranger, as at any portal, not even that they are one. */
    private Caller onSuspended(HttpServletRequest request, Agency agency) throws Exception {
        return switch (onPortal(request, agency)) {
            case Caller.Known known
            when known.actor().hasAccount() ->
                new Caller.Unwelcome(Problem.of(ProblemCode.AGENCY_SUSPENDED, callers.whySuspended(known.actor())));
            case Caller.Known visitor -> new Caller.Unwelcome(agency.opened() ? PAUSED : NOT_OPEN);
            case Caller.Unwelcome unwelcome -> unwelcome;
        };
    }

    /** Only the agency's own people: everybody else, of another agency or of none, is told the same. */
    private Caller onTrial(HttpServletRequest request, Agency agency) throws Exception {
        return switch (onPortal(request, agency)) {
            case Caller.Known known when known.actor().hasAccount() -> known;
            case Caller.Known visitor -> new Caller.Unwelcome(NOT_OPEN);
            case Caller.Unwelcome stranger
            when stranger.problem().code() == ProblemCode.NOT_FOUND -> new Caller.Unwelcome(NOT_OPEN);
            case Caller.Unwelcome unwelcome -> unwelcome;
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

    /** What is no number at all is no grant; the desk then says what is needed. */
    private static Optional<UUID> grant(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(GRANT)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Verdict verdict(HttpServletRequest request, TokenVerifier verifier) {
        return verifier.verify(Collections.list(request.getHeaders("Authorization")));
    }

    private Caller refused(Verdict.Refused refused) {
        meters.tokenRefused(refused.refusal().name());
        return new Caller.Unwelcome(ProblemCode.INVALID_TOKEN);
    }

    private static Caller visitor(Agency agency) {
        return new Caller.Known(Actor.visitor(agency.id()));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (problem.code() == ProblemCode.INVALID_TOKEN) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        if (problem.code() == ProblemCode.NOT_OPEN) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        Problems.write(response, problem, RequestId.of(request));
    }
}
