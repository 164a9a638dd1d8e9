package org.lantern.web.problem;

/**
 * One value that cannot be accepted.
 *
 * @param pointer where it is in the request body, as an RFC 6901 pointer, or the name of a query parameter
 * @param detail what is wrong, and what would be right, in a sentence
 */
public record FieldProblem(String pointer, String detail) {}
