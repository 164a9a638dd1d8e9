package org.lantern.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lantern.portal.PortalDesignRules;
import org.lantern.tenancy.Agency;
import org.lantern.web.edge.Refusals;
import org.lantern.web.layout.ReadyAnswer;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/**
 * The one page of a suspended agency, at each of its addresses: that the portal is paused, and the numbers to call (R9).
 *
 * <p>Its status is 503. A browser shows the page all the same, while search engines keep what they know and try again; with
 * 200 they would list this page in place of every other, and caches might keep it. There is no {@code Retry-After}: nobody
 * knows when the agency is resumed, and a made-up time would have programs wait past it.
 */
@Dependent
class PausedPortal {
    private static final Problem NO_DESIGN = Problem.of(
            ProblemCode.SUSPENDED, "In an emergency, call the emergency number. This page will be back later.");

    private final PortalSnapshots snapshots;
    private final PortalPages pages;

    @Inject
    PausedPortal(PortalSnapshots snapshots, PortalPages pages) {
        this.snapshots = snapshots;
        this.pages = pages;
    }

    /** What the page is drawn with: colours, logo, icon; nothing else of the portal. */
    Optional<ReadyAnswer> file(Agency agency, String path) {
        return snapshots
                .of(agency.id())
                .flatMap(snapshot -> Optional.ofNullable(snapshot.face().files().get(path)));
    }

    void answer(Agency agency, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PortalSnapshot> snapshot = snapshots.of(agency.id());
        if (snapshot.isEmpty()) {
            Refusals.answer(request, response, NO_DESIGN);
            return;
        }
        PortalSite site =
                snapshot.get().site(PortalRequest.language(request.getRequestURI(), PortalDesignRules.LANGUAGES));
        response.setStatus(ProblemCode.SUSPENDED.status());
        response.setHeader("Cache-Control", "no-store");
        PortalRequest.send(response, pages.paused(site, snapshot.get().face()));
    }
}
