package org.lantern.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The originating agency identifier by which the FBI knows a police body of the United States: nine letters and digits,
 * of which the first two are the state's NCIC code (FBI, National Incident-Based Reporting System Technical
 * Specification, data element 1; NCIC code manual, state codes). Only the form is checked: no list of them is public.
 */
public final class Ori {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z0-9]{7}");

    private Ori() {}

    /** Why a text cannot be the ORI of a police body of a state. */
    public enum Flaw {
        SHAPE,
        OTHER_STATE
    }

    /** In capitals and without blanks and hyphens, as it may have been copied. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** @param ori as {@link #plain} makes it */
    public static Optional<Flaw> flawOf(String ori, UsState state) {
        if (!SHAPE.matcher(ori).matches()) {
            return Optional.of(Flaw.SHAPE);
        }
        return state.ncicCodes().contains(ori.substring(0, 2)) ? Optional.empty() : Optional.of(Flaw.OTHER_STATE);
    }
}
