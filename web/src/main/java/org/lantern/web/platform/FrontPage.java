package org.lantern.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lantern.fleet.Agencies;
import org.lantern.tenancy.Addresses;
import org.lantern.web.edge.Door;
import org.lantern.web.platform.mail.MailPages;

/** The root of every host that is no portal: the platform's front page, or the list of caught mail. */
@WebServlet("")
public class FrontPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final PlatformPages.Page PAGE = new PlatformPages.Page(
            "front",
            "/",
            "Lantern",
            "Community policing on the community's terms: one shared service, a portal of its own for every agency.");

    @Inject
    private transient Agencies agencies;

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient PlatformPages pages;

    @Inject
    private transient MailPages mail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (Door.of(request)) {
            case Door.Platform p -> pages.send(response, PAGE, Locale.ENGLISH, Map.of("portals", portals()));
            case Door.CaughtMail m -> mail.list(request, response);
            case Door.Trial t -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.Preview p -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.Suspended s -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.Portal p -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.Management m -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Door.Nowhere n -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<PortalLink> portals() {
        return agencies.open().stream()
                .map(agency -> new PortalLink(
                        agency.name(),
                        agency.place(),
                        addresses.portal(agency.slug()),
                        addresses.hostOf(agency.slug())))
                .toList();
    }
}
