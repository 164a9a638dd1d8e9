package org.lantern.frame.door;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

/** The pages in front of the door, plain HTML without the framework; texts in texts.properties beside this class. */
enum DoorPage {
    SIGNED_OUT,
    RUN_OUT,
    ELSEWHERE,
    NOT_CONFIRMED,
    NOT_FOUND,
    FAULT;

    void write(HttpServletResponse response, int status) throws IOException {
        write(response, status, Destination.HOME);
    }

    /** @param back where the page's link leads; {@link Destination#HOME} for where it usually does */
    void write(HttpServletResponse response, int status, Destination back) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html(back));
    }

    private String html(Destination back) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title><link rel="stylesheet" href="/frame/door.css"></head>
                <body><main><span class="glyph" aria-hidden="true"></span>
                <h1>%1$s</h1><p>%2$s</p><p><a class="next" href="%3$s">%4$s</a></p></main></body>
                </html>
                """.formatted(
                        part("title"),
                        part("words"),
                        back.equals(Destination.HOME) ? part("href") : escaped(back.path()),
                        part("next"));
    }

    /** A path holds neither a backslash nor anything but visible ASCII; what is left of markup's signs. */
    private static String escaped(String path) {
        return path.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** All texts are our own and hold no markup. */
    private String part(String name) {
        String key = this.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + name;
        return ResourceBundle.getBundle("org.lantern.frame.door.texts").getString(key);
    }
}
