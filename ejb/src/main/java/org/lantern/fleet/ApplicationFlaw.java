package org.lantern.fleet;

/**
 * What is wrong with one field of an application.
 *
 * @param field the name of the component in {@link ApplicationForm}
 * @param code kebab-case, stable: {@code missing}, {@code too-long}, {@code unknown-time-zone}, {@code slug-taken}, or a
 *     code of {@code geo.JurisdictionFlaw}
 * @param explanation one or two sentences in English for the applicant: what is wrong and what to do
 */
public record ApplicationFlaw(String field, String code, String explanation) {}
