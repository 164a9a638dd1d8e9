package org.lantern.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.web.edge.Door;

/** What the portal's servlets share: whose portal is asked, in which language, and how a page is sent. */
final class PortalRequest {
    private static final int LANGUAGE_PREFIX = 3;

    private PortalRequest() {}

    /** The snapshot of the agency whose door this is; empty at every other door. */
    static Optional<PortalSnapshot> snapshot(HttpServletRequest request, PortalSnapshots snapshots) {
        return switch (Door.of(request)) {
            case Door.Portal portal -> snapshots.of(portal.agency().id());
            case Door.Preview shown -> snapshots.inPreview(shown.agency().id());
            case Door.Trial t -> Optional.empty();
            case Door.Suspended s -> Optional.empty();
            case Door.Platform p -> Optional.empty();
            case Door.CaughtMail m -> Optional.empty();
            case Door.Management m -> Optional.empty();
            case Door.Nowhere n -> Optional.empty();
        };
    }

    static boolean isRead(HttpServletRequest request) {
        String method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The language of an address, told by its prefix; the root language for none. */
    static Locale language(String path, List<String> offered) {
        boolean prefixed = path.length() == LANGUAGE_PREFIX || path.startsWith("/", LANGUAGE_PREFIX);
        String tag = prefixed ? path.substring(1, LANGUAGE_PREFIX) : "";
        return offered.contains(tag) ? Locale.forLanguageTag(tag) : Locale.ROOT;
    }

    static void send(HttpServletResponse response, byte[] html) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
