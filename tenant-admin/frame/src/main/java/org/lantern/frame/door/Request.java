package org.lantern.frame.door;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What kind of request stands at the gate. */
final class Request {
    private static final Set<String> DOOR_PATHS = Set.of(
            SignInServlet.PATH,
            CallbackServlet.PATH,
            SignedOutServlet.PATH,
            SignedOutServlet.RUN_OUT,
            SignedOutServlet.ELSEWHERE);
    /** The same bytes for everybody: the framework's client code and the style sheets. */
    private static final List<String> STATIC_PREFIXES =
            List.of("/VAADIN/build/", "/VAADIN/static/", "/aura/", "/frame/");

    private Request() {}

    static boolean isOpen(HttpServletRequest request) {
        String path = request.getRequestURI();
        return DOOR_PATHS.contains(path)
                || (isPlain(path) && STATIC_PREFIXES.stream().anyMatch(path::startsWith));
    }

    /** The container would write every part down before anybody could say how long it may be (R10). */
    static boolean hasManyParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** No way out of the static folders by encoded or doubled separators. */
    private static boolean isPlain(String path) {
        return path.chars().noneMatch(c -> c == '%' || c == ';' || c == '\\')
                && !path.contains("..")
                && !path.contains("//");
    }

    static boolean isLeaving(HttpServletRequest request) {
        return SignOutServlet.PATH.equals(request.getRequestURI());
    }

    /** A person opens a page, in contrast to a page that talks to the server. */
    static boolean isNavigation(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return "GET".equals(request.getMethod())
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                && !request.getRequestURI().startsWith("/VAADIN/")
                && (mode == null || "navigate".equals(mode));
    }

    /** Tells an open page in its own words that its session is over, upon which it loads itself anew. */
    static void answerExpired(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (ApplicationConstants.REQUEST_TYPE_HEARTBEAT.equals(type)) {
            response.sendError(HttpServletResponse.SC_GONE);
        } else if (ApplicationConstants.REQUEST_TYPE_UIDL.equals(type)) {
            response.setContentType("application/json; charset=UTF-8");
            response.getWriter().write(VaadinService.createSessionExpiredJSON(false));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
