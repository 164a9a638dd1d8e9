package org.lantern.tenancy;

/**
 * Something of an agency changed and is committed. Fired on this node after commit, and on every other node when it
 * polls; observers swap what they hold in memory. May come more than once for one change.
 *
 * @param kind {@code directory}, or the kind of a published thing such as {@code portal-design}
 */
public record AgencyChanged(AgencyId agency, String kind) {

    /** The agency's own row or its hosts. */
    public static final String DIRECTORY = "directory";
}
