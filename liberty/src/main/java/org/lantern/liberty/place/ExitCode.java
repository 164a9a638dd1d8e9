package org.lantern.liberty.place;

/** How a verb ended, as scripts see it. */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    /** A tool, a port, space or another thing that is needed is not there. */
    MISSING(2),
    /** It could be done, but must not. */
    REFUSED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
