package org.lantern.frame.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.lantern.authority.Role;

/**
 * Where one request of one log-in goes, once it is known what the person may do.
 *
 * @param logIn such as holds
 * @param at when it was asked whether it does
 */
record Way(Gatekeeper gatekeeper, LogIn logIn, Asked asked, Instant at) implements Admission.Passage {
    /** What the container handed over. */
    record Asked(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {}

    @Override
    public void as(Set<Role> roles) throws IOException, ServletException {
        asked.chain.doFilter(new Admitted(this, roles), asked.response);
    }

    /** Counted from when it was let in: an act that takes long does not revive a log-in that ran out meanwhile (R3). */
    void acted() {
        HttpSession session = asked.request.getSession(false);
        if (session != null && LogIn.acted(session, at)) {
            gatekeeper.admission().acted(logIn.identity(), session);
        }
    }

    @Override
    public void end() throws IOException {
        if (Request.isNavigation(asked.request)) {
            gatekeeper.refuse(asked.request, asked.response);
        } else {
            Leaving.forget(asked.request, asked.response, gatekeeper.door());
            Request.answerExpired(asked.request, asked.response);
        }
    }

    @Override
    public void endedElsewhere() throws IOException {
        if (Request.isNavigation(asked.request)) {
            Leaving.forget(asked.request, asked.response, gatekeeper.door());
            asked.response.sendRedirect(
                    SignedOutServlet.back(SignedOutServlet.ELSEWHERE, Destination.of(asked.request)));
        } else {
            // Kept, so that the page that now loads itself anew, or the one that takes its place, is told.
            Request.answerExpired(asked.request, asked.response);
        }
    }

    @Override
    public boolean closed(ClosedPage why) throws IOException, ServletException {
        if (Request.isLeaving(asked.request)) {
            as(Set.of());
            return false;
        }
        if (!Request.isNavigation(asked.request)) {
            Request.answerExpired(asked.request, asked.response);
            return false;
        }
        why.write(asked.response);
        return true;
    }

    @Override
    public void later() throws IOException {
        asked.response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
