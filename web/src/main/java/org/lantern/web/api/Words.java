package org.lantern.web.api;

import java.util.Locale;

/** Constants as the API writes them. */
public final class Words {
    private Words() {}

    /** {@code COLUMNS_MISSING} becomes {@code columns-missing}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
