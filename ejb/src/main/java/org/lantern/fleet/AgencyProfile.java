package org.lantern.fleet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an application may tell beyond what it must; an empty text is nothing told.
 *
 * @param country ISO 3166-1 alpha-2: {@code US}
 * @param region in the United States the state's postal code; elsewhere in its own words
 * @param ori the FBI's originating agency identifier, see {@link org.lantern.geo.Ori}
 * @param population people living in the jurisdiction, 1 to 50,000,000
 * @param languages BCP 47 tags of the languages the portal is wanted in, the main one first
 * @param terms what the applicant has agreed to
 */
public record AgencyProfile(
        String country,
        String region,
        String ori,
        OptionalInt population,
        List<String> languages,
        Optional<TermsAcceptance> terms) {

    public static final AgencyProfile NONE =
            new AgencyProfile("", "", "", OptionalInt.empty(), List.of(), Optional.empty());

    /** The service terms somebody agreed to: version, and SHA-256 of their texts in hexadecimal. */
    public record TermsAcceptance(String version, String sha256) {}

    public AgencyProfile {
        languages = List.copyOf(languages);
    }
}
