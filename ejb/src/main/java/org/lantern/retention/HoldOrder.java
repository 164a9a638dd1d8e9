package org.lantern.retention;

import java.util.Optional;

/**
 * What somebody wants held, as they typed it.
 *
 * @param recordClass empty: everything of the agency
 * @param object empty: the whole class
 * @param number of the case, court file or request that asks for it
 */
public record HoldOrder(Optional<String> recordClass, Optional<String> object, String number, String reason) {
    /** Of a number, in characters. */
    public static final int LONGEST_NUMBER = 80;

    /** Of a reason, in characters. */
    public static final int LONGEST_REASON = 2_000;

    /** Of an object, in characters. */
    public static final int LONGEST_OBJECT = 200;

    public HoldOrder {
        recordClass = recordClass.map(String::strip).filter(text -> !text.isEmpty());
        object = object.map(String::strip).filter(text -> !text.isEmpty());
        number = number.strip();
        reason = reason.strip();
    }
}
