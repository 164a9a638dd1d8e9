package org.lantern.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lantern.web.Sha256;
import org.lantern.web.edge.RequestId;
import org.lantern.web.edge.SecurityHeaders;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.Problems;

/**
 * What the public is told at the host of an agency that was never opened: that there is nothing yet (R10). The same bytes at
 * every address and for every agency, with no name and no content, so that nobody learns what is being prepared or whether a
 * preview link was ever good. It is 404: search engines keep nothing, and there is nothing to come back for at a known time.
 */
final class ClosedPortal {
    private static final Problem PROBLEM = Problem.of(ProblemCode.NOT_OPEN);

    private static final String STYLE = """
            :root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif }
            body { margin: 0; display: grid; place-items: center; min-height: 100vh }
            main { max-width: 34rem; padding: 2rem }
            h1 { line-height: 1.15; letter-spacing: -.02em; text-wrap: balance }
            section + section { margin-top: 2.5rem }
            a { color: inherit }
            """;

    private static final byte[] PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>This site is not open yet</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            <section>
            <h1>This site is not open yet</h1>
            <p>There is nothing to see here at the moment. In an emergency, call <a href="tel:911">9-1-1</a>.</p>
            </section>
            <section lang="es">
            <h2>Este sitio todavía no está abierto</h2>
            <p>Por ahora no hay nada que ver aquí. En una emergencia, llame al <a href="tel:911">9-1-1</a>.</p>
            </section>
            </main>
            </body>
            </html>
            """.formatted(STYLE).getBytes(StandardCharsets.UTF_8);

    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8))) + "'";

    private ClosedPortal() {}

    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        if (request.getRequestURI().startsWith("/api/")) {
            Problems.write(response, PROBLEM, RequestId.of(request));
            return;
        }
        response.setStatus(PROBLEM.code().status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(SecurityHeaders.CONTENT_SECURITY_POLICY, POLICY);
        PortalRequest.send(response, PAGE);
    }
}
