package org.lantern.console.entrance;

/**
 * How an agency's log-in pages greet.
 *
 * @param alias of its organization at the realm
 * @param language BCP 47 tag of the pages
 */
record AgencyFace(String alias, String language) {}
