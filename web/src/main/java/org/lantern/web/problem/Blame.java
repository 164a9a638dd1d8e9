package org.lantern.web.problem;

/** Whose fault a problem is, and so who can mend it. */
public enum Blame {
    /** The request has to change. */
    CALLER,
    /** Lantern has to change; the request may be sent again. */
    LANTERN,
    /** The vendor's operators have closed something, and can open it again. */
    VENDOR,
    /** A part Lantern rests on does not answer; the request may be sent again. */
    NEIGHBOUR
}
