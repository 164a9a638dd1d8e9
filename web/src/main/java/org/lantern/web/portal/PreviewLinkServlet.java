package org.lantern.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.lantern.portal.TrialLinks;
import org.lantern.tenancy.Agency;
import org.lantern.web.edge.Door;

/** Where a preview link is followed (R10): it leaves its cookie and leads to the home page, or to what everybody gets. */
@WebServlet(TrialLinks.PATH + "*")
public class PreviewLinkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreviewPass pass;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (Door.of(request)) {
            case Door.Trial trial -> follow(trial.agency(), request, response);
            // The portal is open by now: whoever kept the link needs it no longer.
            case Door.Portal p -> lead(response);
            case Door.Preview p -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.Suspended s -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.Platform p -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.CaughtMail m -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.Management m -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.Nowhere n -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void follow(Agency agency, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getRequestURI().substring(TrialLinks.PATH.length());
        Optional<Duration> rest = pass.opens(agency, token);
        if (rest.isEmpty()) {
            ClosedPortal.answer(request, response);
            return;
        }
        pass.leave(response, token, rest.get());
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        lead(response);
    }

    private static void lead(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
