package org.lantern.frame.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;

/** Lets through nobody without a log-in of this console, and none that has run out (R1–R4). */
record Gatekeeper(Door door, Admission admission) {
    void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.set(response, door);
        if (Request.hasManyParts(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        if (Request.isOpen(request) || admission.answersStrangers(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        Instant now = Instant.now();
        Optional<LogIn> logIn = LogIn.of(request);
        if (logIn.isEmpty() && request.getUserPrincipal() == null) {
            askToSignIn(request, response);
        } else if (logIn.isEmpty() || !isHeldBy(logIn.get(), request)) {
            refuse(request, response);
        } else if (!logIn.get().clock().holdsAt(now, door.limits())) {
            endRunOut(logIn.get(), request, response);
        } else {
            Way way = new Way(this, logIn.get(), new Way.Asked(request, response, chain), now);
            admission.admit(logIn.get().identity(), request.getSession(), way);
        }
    }

    /** The container's own cookie may run out before the log-in does; where it speaks, it must speak of the same person. */
    private static boolean isHeldBy(LogIn logIn, HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null || principal.getName().equals(logIn.identity().subject());
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Request.isNavigation(request)) {
            DestinationCookie.keep(Destination.of(request), response, door);
            response.sendRedirect(SignInServlet.PATH);
        } else {
            Request.answerExpired(request, response);
        }
    }

    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Leaving.forget(request, response, door);
        DoorPage.NOT_CONFIRMED.write(response, HttpServletResponse.SC_FORBIDDEN);
    }

    private void endRunOut(LogIn logIn, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Request.isNavigation(request)) {
            String farewell = SignedOutServlet.back(SignedOutServlet.RUN_OUT, Destination.of(request));
            Leaving.leave(request, response, door, logIn.identity(), farewell);
        } else {
            Request.answerExpired(request, response);
        }
    }
}
