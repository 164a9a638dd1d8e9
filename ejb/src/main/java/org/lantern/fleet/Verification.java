package org.lantern.fleet;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * That the vendor has made sure an agency is who it says.
 *
 * @param note what was done, in the operator's words; the agency reads it
 * @param at on the database's clock
 */
public record Verification(Method method, String note, Instant at) {

    /** How. */
    public enum Method {
        /** A call to a number that somebody else publishes. */
        CALL,
        /** A letter to an address that somebody else publishes, answered. */
        LETTER,
        /** Seen there. */
        VISIT,
        /** A document of a public body. */
        DOCUMENT,
        /** As the note says. */
        OTHER;

        /** The word used in SQL and JSON: {@code call}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Method> of(String word) {
            return Arrays.stream(values())
                    .filter(method -> method.word().equals(word))
                    .findFirst();
        }
    }
}
