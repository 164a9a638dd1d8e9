package org.lantern.takeout;

/** An archive cannot be brought in, for a reason that a person reads; nothing of it was. */
public final class UnusableArchive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableArchive(String reason) {
        super(reason);
    }
}
