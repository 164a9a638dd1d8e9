package org.lantern.frame.screen;

/**
 * What a capability adds to the navigation. Found by CDI, so that the room every page stands in knows none of the pages,
 * and pages may know their room.
 */
public interface Contribution {
    /** Its place among the others, ascending; entries of one heading stand where the first of them does. */
    int order();

    Chapter chapter();
}
