package org.lantern.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.Problems;

/**
 * Answers a request no page and no resource has been reached for: a problem document for the API and for whoever accepts
 * no HTML, else a page in plain words that names nobody.
 */
public final class Refusals {
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
            <meta name="color-scheme" content="light dark">
            <title>%1$s</title>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p>Request %3$s</p>
            </main>
            """.formatted(problem.code().title(), problem.detail(), RequestId.of(request))
                .getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(problem.code().status());
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
