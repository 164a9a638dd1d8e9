package org.lantern.liberty.walls;

/**
 * Somebody who knocks.
 *
 * @param role their one role
 * @param agency their agency's slug, or {@code vendor}
 */
record Person(String role, String agency, String token) {
    String who() {
        return role + " of " + agency;
    }
}
