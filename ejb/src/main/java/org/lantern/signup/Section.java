package org.lantern.signup;

/** A task of the list: questions that belong together, in the order in which they are best answered. */
public enum Section {
    AGENCY,
    AREA,
    PORTAL,
    ADMINISTRATOR,
    TERMS;

    /** How far a section is (R3). */
    public enum Progress {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED
    }
}
