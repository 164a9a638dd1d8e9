package org.lantern.portal;

/** The sizes in which a logo is kept; both fit the whole picture into a square. */
public enum LogoSize {
    /** For sharing and for icons. */
    FULL(LogoReference.MAX_EDGE),
    /** For the top of every page: 56 CSS pixels on a screen of three pixels a point. */
    MASTHEAD(168);

    private final int edge;

    LogoSize(int edge) {
        this.edge = edge;
    }

    /** The bound of the longer edge, in pixels. */
    public int edge() {
        return edge;
    }
}
