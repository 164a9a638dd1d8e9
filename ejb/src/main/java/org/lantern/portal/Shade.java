package org.lantern.portal;

/** Whether a page is dark text on a light ground or the reverse; the reader's device chooses. */
public enum Shade {
    LIGHT,
    DARK
}
