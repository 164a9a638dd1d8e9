package org.lantern.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.lantern.portal.PortalDesignRules;
import org.lantern.web.edge.Door;
import org.lantern.web.edge.Refusals;
import org.lantern.web.edge.RequestId;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** Where the container sends what no page answered (web.xml): in the agency's name at its door, in nobody's elsewhere (R8). */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalSnapshots snapshots;

    @Inject
    private transient PortalPages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Asked for by its own address, it is as missing as any other.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
                ? given
                : HttpServletResponse.SC_NOT_FOUND;
        ProblemCode code = code(status);
        if (Door.of(request) instanceof Door.Trial && code.status() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            ClosedPortal.answer(request, response);
            return;
        }
        Optional<PortalSnapshot> snapshot = isRead(request) ? known(request) : Optional.empty();
        if (snapshot.isEmpty() || path(request).startsWith("/api/")) {
            Refusals.answer(request, response, Problem.of(code));
            return;
        }
        response.setStatus(code.status());
        response.setHeader("Cache-Control", "no-store");
        PortalRequest.send(response, page(request, snapshot.get(), code == ProblemCode.NOT_FOUND));
    }

    private static ProblemCode code(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> ProblemCode.NOT_FOUND;
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> ProblemCode.METHOD_NOT_ALLOWED;
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> ProblemCode.DATABASE_UNAVAILABLE;
            default -> ProblemCode.INTERNAL;
        };
    }

    private byte[] page(HttpServletRequest request, PortalSnapshot snapshot, boolean missing) {
        Locale language = PortalRequest.language(path(request), PortalDesignRules.LANGUAGES);
        PortalSite site = snapshot.site(language);
        return missing
                ? pages.missing(site, snapshot.face())
                : pages.fault(site, snapshot.face(), RequestId.of(request));
    }

    /** A fault may be the database's own: then even the agency's snapshot cannot be made, and nobody's page has to do. */
    private Optional<PortalSnapshot> known(HttpServletRequest request) {
        try {
            return PortalRequest.snapshot(request, snapshots);
        } catch (RuntimeException alsoBroken) {
            return Optional.empty();
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
    }
}
