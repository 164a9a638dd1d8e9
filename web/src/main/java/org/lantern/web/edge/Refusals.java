package org.lantern.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lantern.web.Sha256;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.Problems;

/**
 * Answers a request no page and no resource has been reached for: a problem document for the API and for whoever accepts
 * no HTML, else a page in plain words that names nobody.
 */
public final class Refusals {
    /** In the page itself: a host that leads nowhere has no style sheet to link to. */
    private static final String STYLE = """
            :root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif }
            body { margin: 0; display: grid; place-items: center; min-height: 100vh }
            main { max-width: 34rem; padding: 2rem }
            h1 { line-height: 1.15; letter-spacing: -.02em; text-wrap: balance }
            """;

    private static final String STYLE_HASH = hash(STYLE);

    private Refusals() {}

    public static void answer(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (wantsPage(request)) {
            page(request, response, problem);
        } else {
            Problems.write(response, problem, RequestId.of(request));
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return !request.getRequestURI().startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    private static void page(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        byte[] page = """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>%4$s</style>
                <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><small>Request %3$s</small></p>
                </main>
                """.formatted(problem.code().title(), problem.detail(), RequestId.of(request), STYLE)
                .getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(problem.code().status());
        response.setContentType("text/html; charset=utf-8");
        response.setHeader(
                SecurityHeaders.CONTENT_SECURITY_POLICY,
                "default-src 'none'; frame-ancestors 'none'; style-src " + STYLE_HASH);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static String hash(String style) {
        byte[] digest = Sha256.of(style.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
