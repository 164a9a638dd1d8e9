package org.lantern.crimemap.internal.rules;

/**
 * Records of one category, counted.
 *
 * @param delayed of them, those whose delay has not passed
 */
public record CategoryLoad(String category, long records, long delayed) {}
