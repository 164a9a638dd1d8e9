package org.lantern.web.layout;

/**
 * A link in a page's navigation or in its list of languages.
 *
 * @param current whether this is the page being read
 * @param language BCP 47 tag of the label's own language; empty when it is the page's
 */
public record NavLink(String label, String href, boolean current, String language) {
    public NavLink(String label, String href, boolean current) {
        this(label, href, current, "");
    }
}
