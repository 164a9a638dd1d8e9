package org.lantern.portal;

import java.util.Locale;

/** Why a file was not taken as a logo. */
public enum LogoRefusal {
    EMPTY,
    /** More than {@value LogoReceipt#MAX_BYTES} bytes. */
    TOO_MANY_BYTES,
    /** A drawing that may carry scripts and links to elsewhere; export it as PNG. */
    SVG,
    NEITHER_PNG_NOR_JPEG,
    /** More than {@value LogoReceipt#MAX_PIXELS} pixels, told before anything is decoded. */
    TOO_MANY_PIXELS,
    /** It begins like a picture and cannot be read as one. */
    UNREADABLE;

    /** The stable reason in answers: {@code too-many-pixels}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
