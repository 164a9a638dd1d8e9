package org.lantern.liberty.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lantern.liberty.settings.Settings;

/** Who has to prove more than a password at the log-in pages: {@code LANTERN_SECOND_FACTOR}. */
public enum SecondFactor {
    /** Everybody; who has nothing set up does so at the log-in. What there must be outside the demo profile. */
    REQUIRED,
    /** Who has set something up. So in the demo profile, whose accounts are logged in to by programs. */
    OFFERED;

    public static final String PROPERTY = "lantern.second-factor";

    /** What is set here; in production everybody. */
    public static SecondFactor fromEnvironment() {
        return of(Settings.current().value(PROPERTY));
    }

    static SecondFactor of(String value) {
        if (value.isEmpty()) {
            return OFFERED;
        }
        return Arrays.stream(values())
                .filter(known -> known.word().equals(value))
                .findFirst()
                .orElseThrow(() -> CannotGoOn.refused("LANTERN_SECOND_FACTOR must be "
                        + Arrays.stream(values()).map(SecondFactor::word).collect(Collectors.joining(" or "))
                        + ", not '" + value + "'"));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
