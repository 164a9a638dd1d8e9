package org.lantern.liberty.place;

/** A verb has to end here; the message is the one line that the person at the terminal reads. */
public final class CannotGoOn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    private CannotGoOn(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    private CannotGoOn(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public static CannotGoOn failed(String message) {
        return new CannotGoOn(ExitCode.FAILED, message);
    }

    public static CannotGoOn failed(String message, Throwable cause) {
        return new CannotGoOn(ExitCode.FAILED, message, cause);
    }

    public static CannotGoOn missing(String message) {
        return new CannotGoOn(ExitCode.MISSING, message);
    }

    public static CannotGoOn refused(String message) {
        return new CannotGoOn(ExitCode.REFUSED, message);
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
