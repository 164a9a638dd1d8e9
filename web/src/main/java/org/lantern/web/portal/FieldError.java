package org.lantern.web.portal;

/**
 * Something typed into a form that cannot be used.
 *
 * @param field id of the form field, for the link in the summary
 */
public record FieldError(String field, String message) {}
