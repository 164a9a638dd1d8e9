package org.lantern.fleet;

/**
 * What is wrong with one field of an application.
 *
 * @param field the name of the component in {@link ApplicationForm} or {@link AgencyProfile}
 * @param code kebab-case, stable: {@code missing}, {@code too-long}, {@code unknown-time-zone}, {@code slug-taken}, {@code slug-confusable}, {@code slug-like-another}, or a
 *     code of {@code geo.JurisdictionFlaw}
 * @param explanation one or two sentences in English for the applicant: what is wrong and what to do
 * @param about what the flaw speaks of, for who says it in other words: the address that is too like, the codes an ORI may
 *     begin with, the number of a feature; empty for most
 */
public record ApplicationFlaw(String field, String code, String explanation, String about) {
    public ApplicationFlaw(String field, String code, String explanation) {
        this(field, code, explanation, "");
    }
}
