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
import org.lantern.web.layout.Messages;
import org.lantern.web.layout.NavLink;
import org.lantern.web.layout.PageFrame;
import org.lantern.web.layout.Templates;

/** Draws a page of the platform in its frame. Answers are for one person each, so none is kept. */
@ApplicationScoped
public class PlatformPages {

    @Inject
    private Templates templates;

    /**
     * A page to draw, in English.
     *
     * @param template file name below {@code platform/}, without its ending
     * @param description for search engines; empty keeps them out
     */
    public record Page(String template, String path, String title, String description) {}

    /**
     * A page that exists in every language.
     *
     * @param page its path is the English one; {@code /es} before it leads to the Spanish page
     * @param scripts deferred; nothing on the page depends on them
     */
    public record Translated(Page page, Locale language, List<String> scripts) {}

    void send(HttpServletResponse response, Page page, Map<String, Object> parameters) throws IOException {
        draw(response, page, frame(page), parameters);
    }

    public void send(HttpServletResponse response, Translated translated, Map<String, Object> parameters)
            throws IOException {
        draw(response, translated.page(), frame(translated), parameters);
    }

    private void draw(HttpServletResponse response, Page page, PageFrame frame, Map<String, Object> parameters)
            throws IOException {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame);
        byte[] html = templates.render("platform/" + page.template() + ".jte", all);
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    private static PageFrame frame(Page page) {
        return frame(page, Locale.ENGLISH, List.of(), List.of());
    }

    private static PageFrame frame(Translated translated) {
        Page page = translated.page();
        boolean spanish = translated.language().getLanguage().equals("es");
        List<NavLink> languages = List.of(
                new NavLink("English", page.path(), !spanish, "en"),
                new NavLink("Español", "/es" + page.path(), spanish, "es"));
        return frame(page, translated.language(), languages, translated.scripts());
    }

    private static PageFrame frame(Page page, Locale language, List<NavLink> languages, List<String> scripts) {
        Messages texts = Messages.of(PlatformPages.class, language);
        String before = language.getLanguage().equals("es") ? "/es" : "";
        return new PageFrame(
                language,
                page.title(),
                page.description(),
                Masthead.named("Lantern", "/"),
                List.of(
                        new NavLink(
                                texts.text("menu.agencies"), "/", page.path().equals("/")),
                        new NavLink(texts.text("menu.portals"), "/#portals", false),
                        new NavLink(
                                texts.text("menu.apply"),
                                before + "/apply",
                                page.path().startsWith("/apply"))),
                languages,
                new PageFrame.Head(
                        PlatformTheme.PATH,
                        List.of(BrowserFile.PLATFORM_STYLES.path()),
                        scripts,
                        BrowserFile.PLATFORM_ICON.path(),
                        "",
                        PlatformTheme.COLOR,
                        !page.description().isEmpty()));
    }
}
