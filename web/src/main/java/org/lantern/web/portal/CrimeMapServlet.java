package org.lantern.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.lantern.crimemap.MapOverview;
import org.lantern.crimemap.PublicMap;
import org.lantern.portal.PortalDesignRules;

/** The crime map: answers a reader's choice with the list, the map's frame and the numbers, without any script (R5, R6). */
@WebServlet({"/crime-map", "/en/crime-map", "/es/crime-map"})
public class CrimeMapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 40;

    @Inject
    private transient PortalSnapshots snapshots;

    @Inject
    private transient PublicMap map;

    @Inject
    private transient PortalPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PortalSnapshot> snapshot = PortalRequest.snapshot(request, snapshots);
        if (snapshot.isEmpty() || !isOffered(request, snapshot.get())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PortalSite site = snapshot.get().site(language(request));
        MapView view = view(request, site);
        // What a reader chose is nobody else's business, and cheap to draw again.
        response.setHeader("Cache-Control", "private, no-store");
        PortalRequest.send(response, pages.crimeMap(site, snapshot.get().face(), view));
    }

    private MapView view(HttpServletRequest request, PortalSite site) {
        MapOverview overview = map.overview();
        MapQuery.Reading asked = MapQuery.read(request.getParameterMap(), overview, site.texts());
        return new MapView(
                overview,
                asked.form(),
                map.page(asked.filter(), ROWS, asked.after()),
                map.categoryCounts(asked.filter()),
                asked.after().isPresent(),
                overview.published() == 0 && map.isDeclined());
    }

    /** The main language has no prefix, and a language that is not offered has no address at all. */
    private static boolean isOffered(HttpServletRequest request, PortalSnapshot snapshot) {
        PortalSite site = snapshot.site(language(request));
        return site.address(PortalPage.CRIME_MAP).equals(request.getRequestURI());
    }

    private static Locale language(HttpServletRequest request) {
        return PortalRequest.language(request.getRequestURI(), PortalDesignRules.LANGUAGES);
    }
}
