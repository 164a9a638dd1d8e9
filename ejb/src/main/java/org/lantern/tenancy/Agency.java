package org.lantern.tenancy;

import java.time.ZoneId;

/**
 * What is known about an agency before anything of its content is read.
 *
 * @param kind the sort of police body, in the agency's words ("municipal police", "sheriff", …)
 * @param place the town or county it polices
 * @param timeZone the zone in which its incidents' local dates are told
 * @param opened it went live once; until then the public is told nothing of it, suspended or not
 */
public record Agency(
        AgencyId id,
        Slug slug,
        String name,
        String kind,
        String place,
        ZoneId timeZone,
        AgencyState state,
        boolean opened) {

    /** One that came to its state by the usual way: through having been live, unless it is not live yet. */
    public Agency(AgencyId id, Slug slug, String name, String kind, String place, ZoneId timeZone, AgencyState state) {
        this(
                id,
                slug,
                name,
                kind,
                place,
                timeZone,
                state,
                state != AgencyState.PROVISIONING && state != AgencyState.TRIAL);
    }

    /** The vendor has closed its doors for the time being ({@link Suspension}). */
    public boolean isSuspended() {
        return state == AgencyState.SUSPENDED;
    }
}
