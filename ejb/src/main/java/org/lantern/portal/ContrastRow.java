package org.lantern.portal;

/**
 * One line of the contrast table shown beside the form: two colours that meet on a page, and how well they part.
 *
 * @param pair what the two are, as a stable key such as {@code text-on-page}
 * @param ratio WCAG contrast ratio, 1 to 21
 * @param required what WCAG 2.2 level AA asks: 4.5 for text, 3 for what must be seen
 */
public record ContrastRow(
        Shade shade, String pair, BrandColor foreground, BrandColor background, double ratio, double required) {
    public boolean holds() {
        return ratio >= required;
    }
}
