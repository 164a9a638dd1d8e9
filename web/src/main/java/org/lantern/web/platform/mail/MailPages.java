package org.lantern.web.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.web.edge.SecurityHeaders;
import org.lantern.web.layout.Templates;
import org.lantern.web.platform.PlatformTheme;

/** Draws the caught mail. */
@ApplicationScoped
public class MailPages {
    /** Nothing runs and nothing loads; pictures and styles may be inline. Links open elsewhere, when a person clicks. */
    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    @Inject
    private CaughtLetters letters;

    @Inject
    private Templates templates;

    /** All letters, or those to one address ({@code ?to=}). */
    public void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = Optional.ofNullable(request.getParameter("to")).orElse("").strip();
        List<Letter> shown = letters.all().stream()
                .filter(letter -> to.isEmpty() || letter.to().equalsIgnoreCase(to))
                .toList();
        send(
                response,
                templates.render(
                        "platform/mail/list.jte", Map.of("theme", PlatformTheme.PATH, "letters", shown, "to", to)));
    }

    /** @param path {@code /<id>} for the letter, {@code /<id>/html} for its HTML part alone */
    void letter(String path, HttpServletResponse response) throws IOException {
        boolean html = path.endsWith("/html");
        String id = path.substring(1, path.length() - (html ? "/html".length() : 0));
        Optional<Letter> letter = letters.find(id);
        if (letter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (html) {
            response.setHeader(SecurityHeaders.CONTENT_SECURITY_POLICY, SANDBOX);
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            send(response, ("<base target=\"_blank\">" + letter.get().html()).getBytes(StandardCharsets.UTF_8));
        } else {
            response.setHeader(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.POLICY + "; frame-src 'self'");
            send(
                    response,
                    templates.render(
                            "platform/mail/letter.jte", Map.of("theme", PlatformTheme.PATH, "letter", letter.get())));
        }
    }

    private static void send(HttpServletResponse response, byte[] html) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }
}
