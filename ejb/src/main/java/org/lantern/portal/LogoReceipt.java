package org.lantern.portal;

/** What became of an uploaded logo. A refusal has stored nothing. */
public sealed interface LogoReceipt {
    /** The largest file looked at. */
    int MAX_BYTES = 4 * 1024 * 1024;

    /** The largest picture decoded, width times height: what the camera of a good phone takes. */
    long MAX_PIXELS = 24_000_000;

    /** Checked, re-encoded and stored; it shows once a design that refers to it is published. */
    record Stored(LogoReference logo) implements LogoReceipt {}

    record NotTaken(LogoRefusal reason) implements LogoReceipt {}
}
