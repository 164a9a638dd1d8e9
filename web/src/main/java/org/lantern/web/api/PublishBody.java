package org.lantern.web.api;

import org.jspecify.annotations.Nullable;

/** @param note for colleagues, why this is published; may be left out, as may the whole body */
public record PublishBody(@Nullable String note) {
    private static final int LONGEST_NOTE = 500;

    /** The note, empty when there is none. */
    public static String noteOf(@Nullable PublishBody body) {
        String note = body == null || body.note() == null ? "" : body.note().strip();
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }
}
