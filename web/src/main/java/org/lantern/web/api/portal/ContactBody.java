package org.lantern.web.api.portal;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.lantern.portal.PortalContact;

/** How residents reach the agency; what is left out of a request stays as it is in the draft. */
public record ContactBody(
        @Nullable String emergencyPhone,
        @Nullable String nonEmergencyPhone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String hours,
        @Nullable String accessibility) {

    static ContactBody of(PortalContact contact) {
        return new ContactBody(
                contact.emergencyPhone(),
                contact.nonEmergencyPhone(),
                contact.email(),
                contact.address(),
                contact.hours(),
                contact.accessibility());
    }

    PortalContact over(PortalContact before) {
        return new PortalContact(
                requireNonNullElse(emergencyPhone, before.emergencyPhone()),
                requireNonNullElse(nonEmergencyPhone, before.nonEmergencyPhone()),
                requireNonNullElse(email, before.email()),
                requireNonNullElse(address, before.address()),
                requireNonNullElse(hours, before.hours()),
                requireNonNullElse(accessibility, before.accessibility()));
    }
}
