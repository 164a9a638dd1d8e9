package org.lantern.portal;

import java.util.Objects;

/**
 * How residents reach an agency; every part but the emergency number may be empty.
 *
 * @param emergencyPhone what to dial when someone is in danger, such as {@code 911}
 * @param nonEmergencyPhone for everything that can wait
 * @param email of the agency's front desk
 * @param address of its public entrance, lines separated by line feeds
 * @param hours when that entrance is open, in the agency's words
 * @param accessibility whom residents tell when they cannot use the portal: a name, a phone number, an e-mail address
 */
public record PortalContact(
        String emergencyPhone,
        String nonEmergencyPhone,
        String email,
        String address,
        String hours,
        String accessibility) {
    public static final String EMERGENCY = "911";

    /** Versions from before 0.2 say nothing of accessibility. */
    public PortalContact {
        accessibility = Objects.requireNonNullElse(accessibility, "");
    }

    /** Nothing but the emergency number. */
    public static PortalContact emergencyOnly() {
        return new PortalContact(EMERGENCY, "", "", "", "", "");
    }
}
