package org.lantern.web.api;

import jakarta.json.bind.Jsonb;
import org.jspecify.annotations.Nullable;

/** @param note for colleagues, why this is published; may be left out, as may the whole body */
public record PublishBody(@Nullable String note) {
    private static final Jsonb JSON = JsonWords.create();
    private static final int LONGEST_NOTE = 500;

    /** The note of a body of any declared type, empty when there is none: publishing needs no body. */
    public static String note(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return "";
        }
        PublishBody read = JSON.fromJson(body, PublishBody.class);
        String note = PlainText.lines("/note", read == null ? null : read.note());
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }
}
