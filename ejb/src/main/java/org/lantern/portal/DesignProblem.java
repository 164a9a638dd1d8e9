package org.lantern.portal;

/**
 * What keeps a design from being published.
 *
 * @param field the design's component by its JSON name, such as {@code contact.email}
 * @param code stable and kebab-case, such as {@code too-long}
 * @param message what to do, in English, for the person at the form
 */
public record DesignProblem(String field, String code, String message) {}
