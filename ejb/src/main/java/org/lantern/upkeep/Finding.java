package org.lantern.upkeep;

/**
 * One thing that is wrong.
 *
 * @param urgent whether people notice already, or will within a day
 * @param words what is wrong, a sentence
 * @param todo what to do, a sentence
 */
public record Finding(Concern concern, boolean urgent, String words, String todo) {}
