package org.lantern.authority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be at an agency, or at the vendor. Several at once are possible, but never of both sides. */
public enum Role {
    AGENCY_ADMINISTRATOR,
    PIO,
    ANALYST,
    CAMERA_COORDINATOR,
    APPROVER,
    OPERATOR,
    AUDITOR,
    VIEWER,
    VENDOR_OPERATOR,
    VENDOR_SUPPORT;

    /** The word used in SQL, JSON and tokens: {@code agency-administrator}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isVendors() {
        return this == VENDOR_OPERATOR || this == VENDOR_SUPPORT;
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
