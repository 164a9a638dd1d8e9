package org.lantern.web.portal;

import java.nio.charset.StandardCharsets;
import org.lantern.portal.BrandColor;

/** The icon of a portal without a square logo: a shield in the agency's colour, with its first letter when that is plain. */
final class PortalIcon {
    private PortalIcon() {}

    /** An SVG of our own making; of what the agency typed it holds one letter or digit at most. */
    static byte[] of(String name, BrandColor brand) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">"
                + "<path d=\"M32 3 57 11v21c0 15-10 24-25 29C17 56 7 47 7 32V11z\" fill=\"" + brand.hex() + "\"/>"
                + "<text x=\"32\" y=\"42\" text-anchor=\"middle\" font-family=\"system-ui,sans-serif\" font-weight=\"700\""
                + " font-size=\"30\" fill=\"" + brand.label().hex() + "\">" + letter(name) + "</text></svg>";
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    private static String letter(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }
}
