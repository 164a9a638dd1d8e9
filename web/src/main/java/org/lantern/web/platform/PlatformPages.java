package org.lantern.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
     * A page to draw.
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

    /** A page that cannot be asked for again in another language. */
    void send(HttpServletResponse response, Page page, Locale language, Map<String, Object> parameters)
            throws IOException {
        draw(response, page, frame(page, language, List.of(), List.of()), parameters);
    }

    public void send(HttpServletResponse response, Translated translated, Map<String, Object> parameters)
            throws IOException {
        draw(response, translated.page(), frame(translated), parameters);
    }

    /**
     * Tells in its own words and language that nothing was read; the status is set already.
     *
     * @param path where the page stands, in English
     * @param back what the link there says
     */
    public record Refused(Locale language, String path, String words, String back) {}

    public void refused(HttpServletResponse response, Refused refused) throws IOException {
        Messages texts = Messages.of(PlatformPages.class, refused.language());
        String before = refused.language().getLanguage().equals("es") ? "/es" : "";
        send(
                response,
                new Page("refused", refused.path(), texts.text("refused.title"), ""),
                refused.language(),
                Map.of("texts", texts, "refused", refused, "address", before + refused.path()));
    }

    /** Of the {@code Retry-After} that is set already, rounded up. */
    public static int minutesToWait(HttpServletResponse response) {
        int seconds = Integer.parseInt(Objects.requireNonNullElse(response.getHeader("Retry-After"), "60"));
        return (seconds + 59) / 60;
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
