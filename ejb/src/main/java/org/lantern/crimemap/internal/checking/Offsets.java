package org.lantern.crimemap.internal.checking;

import java.time.ZoneOffset;

/** Offsets as databases write them: Z, UTC, +00, -0400, +05:30. */
final class Offsets {
    private Offsets() {}

    static ZoneOffset of(String text) {
        return Character.isLetter(text.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}
