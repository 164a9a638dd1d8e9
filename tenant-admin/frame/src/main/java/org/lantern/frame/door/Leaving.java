package org.lantern.frame.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ends a log-in here, and at the identity provider (R6). */
final class Leaving {
    private Leaving() {}

    static void forget(HttpServletRequest request, HttpServletResponse response, Door door) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        Cookie cookie = new Cookie(door.containerCookie(), "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        cookie.setHttpOnly(true);
        cookie.setSecure(door.secure());
        response.addCookie(cookie);
    }

    /** OpenID Connect RP-Initiated Logout 1.0, section 2. */
    static void leave(
            HttpServletRequest request, HttpServletResponse response, Door door, Identity identity, String farewell)
            throws IOException {
        forget(request, response, door);
        response.sendRedirect(door.endSessionEndpoint()
                + "?client_id=" + encoded(door.clientId())
                + "&id_token_hint=" + encoded(identity.token())
                + "&post_logout_redirect_uri=" + encoded(door.publicUrl() + farewell));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
