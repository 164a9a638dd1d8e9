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

    /**
     * Who applies, as far as Lantern knows.
     *
     * @param language of the mails about the application: {@code en} or {@code es}
     * @param emailConfirmed whether the applicant has proved to read the administrator's mail
     */
    public record Applicant(String language, boolean emailConfirmed) {
        public Applicant {
            if (!language.equals("en") && !language.equals("es")) {
                throw new IllegalArgumentException("mails about applications are in English or Spanish");
            }
        }

        /** Somebody a program applied for. */
        public static Applicant unconfirmed(String language) {
            return new Applicant(language, false);
        }
    }
}
