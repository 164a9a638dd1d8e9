package org.lantern.frame.door;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

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
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    }

    private static String policy(Door door) {
        return "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors 'none'; frame-src " + portals(door);
    }

    /** Every host beside this one under the public domain. */
    private static String portals(Door door) {
        URI own = URI.create(door.publicUrl());
        String domain = own.getHost().substring(own.getHost().indexOf('.') + 1);
        return own.getScheme() + "://*." + domain + (own.getPort() < 0 ? "" : ":" + own.getPort());
    }
}
