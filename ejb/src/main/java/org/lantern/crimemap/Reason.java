package org.lantern.crimemap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a row is not kept, or a kept record is not public. Where several hold, the first in this order counts. */
public enum Reason {
    MISSING_COORDINATE,
    SHARED_POINT,
    OUTSIDE_JURISDICTION,
    SWAPPED_AXES,
    IMPOSSIBLE_DATE,
    FUTURE_DATE,
    DUPLICATE_IN_FILE,
    BROKEN_ROW,
    UNMAPPED_CATEGORY,
    PLATFORM_FLOOR,
    CATEGORY_NOT_PUBLISHED,
    DELAYED,
    HELD,
    SMALL_COUNT;

    /** Stable and kebab-case: part of the contract with the outside. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when the row is rejected; false when its record is kept but suppressed. */
    public boolean rejects() {
        return compareTo(UNMAPPED_CATEGORY) < 0;
    }

    public static Optional<Reason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
