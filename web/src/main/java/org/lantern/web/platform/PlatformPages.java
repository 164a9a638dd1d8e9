package org.lantern.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lantern.web.layout.BrowserFile;
import org.lantern.web.layout.Masthead;
import org.lantern.web.layout.NavLink;
import org.lantern.web.layout.PageFrame;
import org.lantern.web.layout.Templates;

/** Draws a page of the platform in its frame. Answers are for one person each, so none is kept. */
@ApplicationScoped
public class PlatformPages {

    @Inject
    private Templates templates;

    /**
     * A page to draw.
     *
     * @param template file name below {@code platform/}, without its ending
     * @param description for search engines; empty keeps them out
     */
    record Page(String template, String path, String title, String description) {}

    void send(HttpServletResponse response, Page page, Map<String, Object> parameters) throws IOException {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame(page));
        byte[] html = templates.render("platform/" + page.template() + ".jte", all);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private static PageFrame frame(Page page) {
        return new PageFrame(
                Locale.ENGLISH,
                page.title(),
                page.description(),
                Masthead.named("Lantern", "/"),
                List.of(
                        new NavLink("For agencies", "/", page.path().equals("/")),
                        new NavLink("Portals", "/#portals", false),
                        new NavLink("Apply", "/apply", page.path().equals("/apply"))),
                List.of(),
                new PageFrame.Head(
                        PlatformTheme.PATH,
                        List.of(BrowserFile.PLATFORM_STYLES.path()),
                        page.path().equals("/apply") ? List.of(BrowserFile.APPLY_SCRIPT.path()) : List.of(),
                        BrowserFile.PLATFORM_ICON.path(),
                        "",
                        PlatformTheme.COLOR,
                        !page.description().isEmpty()));
    }
}
