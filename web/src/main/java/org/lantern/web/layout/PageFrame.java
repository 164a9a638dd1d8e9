package org.lantern.web.layout;

import java.util.List;
import java.util.Locale;

/**
 * Everything around a page's content. {@code layout/page.jte} draws it.
 *
 * @param language of the page's texts
 * @param title of this page alone; the masthead's name follows it
 * @param navigation the site's main links
 * @param languages the same page in every language
 * @param head icons, theme and further files
 */
public record PageFrame(
        Locale language,
        String title,
        String description,
        Masthead masthead,
        List<NavLink> navigation,
        List<NavLink> languages,
        Head head) {

    /**
     * What the document's head refers to, all on the page's own host.
     *
     * @param theme path of the colours, laid over the site's own
     * @param styleSheets further style sheets
     * @param scripts deferred; nothing on the page depends on them
     * @param icon path of the icon, empty for none
     * @param manifest path of the web app manifest, empty for none
     * @param themeColor for the browser's own frame, as {@code #rrggbb}; empty for none
     * @param indexed whether search engines may list the page
     */
    public record Head(
            String theme,
            List<String> styleSheets,
            List<String> scripts,
            String icon,
            String manifest,
            String themeColor,
            boolean indexed) {
        /** A page in the site's own colours, without icon and scripts. */
        public static Head plain(boolean indexed) {
            return new Head("", List.of(), List.of(), "", "", "", indexed);
        }
    }

    public Messages messages() {
        return Messages.of(PageFrame.class, language);
    }
}
