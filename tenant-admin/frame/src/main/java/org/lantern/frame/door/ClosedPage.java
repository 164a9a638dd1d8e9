package org.lantern.frame.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person is told who came in and finds the room closed (R11). Plain HTML like the other pages at the door; its texts
 * hold what people wrote, so nothing in them becomes markup.
 *
 * @param title what is closed
 * @param words why and whom to ask, a paragraph each
 * @param again words of the link that tries again
 * @param leave words of the link that signs out
 */
public record ClosedPage(String title, List<String> words, String again, String leave) {
    private static final Map<Character, String> MARKUP =
            Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

    public ClosedPage {
        words = List.copyOf(words);
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html());
    }

    private String html() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title><link rel="stylesheet" href="/frame/door.css"></head>
                <body><main><span class="glyph" aria-hidden="true"></span>
                <h1>%1$s</h1>%2$s<p><a class="next" href="/">%3$s</a></p><p><a href="%4$s">%5$s</a></p></main></body>
                </html>
                """.formatted(
                escaped(title),
                words.stream().map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining()),
                escaped(again),
                SignOutServlet.PATH,
                escaped(leave));
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> MARKUP.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }
}
