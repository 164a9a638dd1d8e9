package org.lantern.fleet.internal;

import java.util.Optional;

/** What operator and applicant write to each other: 1 to 2,000 characters in lines. */
public final class Remark {
    private static final int LONGEST = 2_000;

    private Remark() {}

    /** Without the blanks around it, each line ended by one line feed; empty when it cannot be taken. */
    public static Optional<String> of(String typed) {
        String text = typed.replace("\r\n", "\n").strip();
        boolean fits = !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
        return fits ? Optional.of(text) : Optional.empty();
    }
}
