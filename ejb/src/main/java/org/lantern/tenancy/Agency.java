package org.lantern.tenancy;

import java.time.ZoneId;

/**
 * What is known about an agency before anything of its content is read.
 *
 * @param kind the sort of police body, in the agency's words ("municipal police", "sheriff", …)
 * @param place the town or county it polices
 * @param timeZone the zone in which its incidents' local dates are told
 */
public record Agency(
        AgencyId id, Slug slug, String name, String kind, String place, ZoneId timeZone, AgencyState state) {

    /** The vendor has closed its doors for the time being ({@link Suspension}). */
    public boolean isSuspended() {
        return state == AgencyState.SUSPENDED;
    }
}
