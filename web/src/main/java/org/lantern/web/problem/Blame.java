package org.lantern.web.problem;

/** Whose fault a problem is, and so who can mend it. */
public enum Blame {
    /** The request has to change. */
    CALLER,
    /** Lantern has to change; the request may be sent again. */
    LANTERN,
    /** A part Lantern rests on does not answer; the request may be sent again. */
    NEIGHBOUR
}
