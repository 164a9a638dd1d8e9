package org.lantern.fleet;

/**
 * What a police body hands in to become a tenant, as typed.
 *
 * @param kind the sort of police body in its own words ("municipal police")
 * @param place town or county
 * @param timeZone a name of the IANA time zone database: {@code America/New_York}
 * @param slug the wanted first label of the portal's host
 * @param jurisdiction GeoJSON text (RFC 7946)
 * @param profile what may be told besides
 */
public record ApplicationForm(
        String name,
        String kind,
        String place,
        String timeZone,
        String slug,
        String jurisdiction,
        String administratorName,
        String administratorEmail,
        AgencyProfile profile) {

    /** Without a profile. */
    public ApplicationForm(
            String name,
            String kind,
            String place,
            String timeZone,
            String slug,
            String jurisdiction,
            String administratorName,
            String administratorEmail) {
        this(
                name,
                kind,
                place,
                timeZone,
                slug,
                jurisdiction,
                administratorName,
                administratorEmail,
                AgencyProfile.NONE);
    }
}
