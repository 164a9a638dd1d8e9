package org.lantern.web.layout;

/**
 * Who speaks on the page: the name and, when there is one, the logo beside it.
 *
 * @param home where the name leads
 * @param logo path of the logo on this host, empty for none
 * @param logoWidth in CSS pixels, to keep the page from jumping
 * @param logoHeight in CSS pixels
 */
public record Masthead(String name, String home, String logo, int logoWidth, int logoHeight) {
    public static Masthead named(String name, String home) {
        return new Masthead(name, home, "", 0, 0);
    }
}
