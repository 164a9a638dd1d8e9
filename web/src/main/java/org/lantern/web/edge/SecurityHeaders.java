package org.lantern.web.edge;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer forbids the browser, unless a page relaxes it for itself. Nothing loads from another origin; MapLibre
 * needs its worker from our own origin and draws its sprites from {@code blob:} and {@code data:}.
 */
public final class SecurityHeaders {
    public static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    /** For pages that add to it. */
    public static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private SecurityHeaders() {}

    static void write(HttpServletResponse response, boolean secure) {
        response.setHeader(CONTENT_SECURITY_POLICY, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // Not "no-referrer": with it a browser sends "Origin: null" with our own forms.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
