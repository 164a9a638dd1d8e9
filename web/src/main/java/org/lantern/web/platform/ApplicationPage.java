package org.lantern.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.fleet.ApplicationStatus;
import org.lantern.fleet.Applications;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Slug;
import org.lantern.web.edge.Door;

/** Where an application stands; only the applicant knows its address. */
@WebServlet("/applications/*")
public class ApplicationPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final PlatformPages.Page PAGE =
            new PlatformPages.Page("application", "/applications", "Your application", "");

    @Inject
    private transient Applications applications;

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient PlatformPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApplicationStatus> status = Door.of(request) instanceof Door.Platform
                ? id(request).flatMap(applications::status)
                : Optional.empty();
        if (status.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String portal = addresses.portal(new Slug(status.get().slug()));
        pages.send(response, PAGE, Map.of("status", status.get(), "portal", portal));
    }

    private static Optional<UUID> id(HttpServletRequest request) {
        String path = request.getPathInfo();
        try {
            return path == null ? Optional.empty() : Optional.of(UUID.fromString(path.substring(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
