package org.lantern.frame.door;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Limits what a console's page may load and who may frame it. Vaadin's client evaluates code it gets from its own
 * server, hence unsafe-inline and unsafe-eval; this is why no resident's HTML is shown on a console's host. Frames hold
 * the portals' previews only.
 */
final class SecurityHeaders {
    private SecurityHeaders() {}

    static void set(HttpServletResponse response, Door door) {
        response.setHeader("Content-Security-Policy", policy(door));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (door.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    }

    private static String policy(Door door) {
        return "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors 'none'; frame-src " + door.portals();
    }
}
