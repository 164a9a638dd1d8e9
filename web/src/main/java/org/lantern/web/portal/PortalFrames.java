package org.lantern.web.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lantern.web.layout.Messages;
import org.lantern.web.layout.NavLink;
import org.lantern.web.layout.PageFrame;

/** The frame around a portal page: masthead, menu, languages, colours. */
final class PortalFrames {
    private static final Map<String, String> LANGUAGE_NAMES = Map.of("en", "English", "es", "Español");

    private final PortalFace face;

    PortalFrames(PortalFace face) {
        this.face = face;
    }

    /** The frame of a page without files of its own. */
    PageFrame of(PortalSite site, PortalPage page) {
        return of(site, page, new Extras(List.of(), List.of(), ""));
    }

    /** The frame of a page that needs more, and whose address goes on with a query. */
    PageFrame of(PortalSite site, PortalPage page, Extras extras) {
        Messages texts = site.texts();
        String title = page == PortalPage.HOME ? site.design().name() : texts.text(page.key() + ".title");
        return new PageFrame(
                site.language(),
                title,
                texts.text(page.key() + ".description", "agency", site.design().name()),
                face.masthead(site.home(), site.base()),
                navigation(site, page),
                languages(site, page, extras.query()),
                head(site, extras, true));
    }

    /** The frame of a page that answers an address which leads nowhere. */
    PageFrame ofProblem(PortalSite site, String title) {
        return new PageFrame(
                site.language(),
                title,
                "",
                face.masthead(site.home(), site.base()),
                menu(site).map(page -> link(site, page, false)).toList(),
                List.of(),
                head(site, new Extras(List.of(), List.of(), ""), false));
    }

    /** The frame of the only page there is: it leads nowhere but to itself in another language. */
    PageFrame ofPause(PortalSite site, String title) {
        return new PageFrame(
                site.language(),
                title,
                "",
                face.masthead(site.home(), site.base()),
                List.of(),
                languages(site, PortalPage.HOME, ""),
                head(site, new Extras(List.of(), List.of(), ""), false));
    }

    /**
     * What a page needs beyond the common.
     *
     * @param query kept when the reader changes the language, with its question mark; empty for none
     */
    record Extras(List<String> styleSheets, List<String> scripts, String query) {}

    private PageFrame.Head head(PortalSite site, Extras extras, boolean indexed) {
        String base = site.base();
        return new PageFrame.Head(
                base + face.theme(),
                extras.styleSheets(),
                extras.scripts(),
                base + face.icon(),
                base.isEmpty() ? face.manifest() : "",
                face.themeColor(),
                indexed && site.notice().isEmpty());
    }

    private static List<NavLink> navigation(PortalSite site, PortalPage current) {
        return menu(site).map(page -> link(site, page, page == current)).toList();
    }

    private static Stream<PortalPage> menu(PortalSite site) {
        return Stream.of(PortalPage.HOME, PortalPage.CRIME_MAP, PortalPage.CONTACT)
                .filter(page -> page != PortalPage.CRIME_MAP || site.mapped());
    }

    private static NavLink link(PortalSite site, PortalPage page, boolean current) {
        return new NavLink(site.texts().text(page.key() + ".menu"), site.address(page), current);
    }

    private static List<NavLink> languages(PortalSite site, PortalPage page, String query) {
        return site.languages().stream()
                .map(tag -> new NavLink(
                        LANGUAGE_NAMES.getOrDefault(tag, tag),
                        site.in(tag).address(page) + query,
                        tag.equals(site.language().toLanguageTag()),
                        tag))
                .toList();
    }
}
