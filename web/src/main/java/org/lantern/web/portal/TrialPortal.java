package org.lantern.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lantern.portal.TrialLinks;
import org.lantern.tenancy.Agency;
import org.lantern.web.edge.Door;
import org.lantern.web.layout.ReadyAnswer;
import org.lantern.web.layout.ReadyWriter;

/**
 * The host of an agency in trial (R10): closed, but for the API (which asks for a token), for what has a link of its own in
 * its address, and for whoever carries the cookie of a preview link that works at this moment.
 */
@Dependent
class TrialPortal {
    private final PortalSnapshots snapshots;
    private final PreviewPass pass;

    @Inject
    TrialPortal(PortalSnapshots snapshots, PreviewPass pass) {
        this.snapshots = snapshots;
        this.pass = pass;
    }

    void answer(Agency agency, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isLink(request)) {
            chain.doFilter(request, response);
        } else if (pass.opens(agency, request)) {
            request.setAttribute(Door.class.getName(), new Door.Preview(agency));
            show(agency, request, new UnkeptResponse(response), chain);
        } else if (request.getRequestURI().startsWith("/api/")) {
            chain.doFilter(request, response);
        } else {
            ClosedPortal.answer(request, response);
        }
    }

    private void show(Agency agency, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<ReadyAnswer> ready = PortalRequest.isRead(request)
                ? snapshots.inPreview(agency.id()).flatMap(snapshot -> snapshot.at(request.getRequestURI()))
                : Optional.empty();
        if (ready.isPresent()) {
            ReadyWriter.write(ready.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A preview link to be followed, or the preview of a draft; both look at their token themselves. */
    private static boolean isLink(HttpServletRequest request) {
        String path = request.getRequestURI();
        return PortalRequest.isRead(request)
                && (path.startsWith(TrialLinks.PATH) || path.startsWith(PreviewServlet.PATH));
    }
}
