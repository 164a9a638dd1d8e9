package org.lantern.console.login;

import org.lantern.frame.screen.Panel;

/** A part of the page of a person's own log-in. Found by CDI. */
public interface LogInPart {
    /** Its place among the others, ascending. */
    int order();

    /** Made anew for each visit of the page. */
    Panel panel();
}
