package org.lantern.web.token;

import java.util.Set;

/**
 * What a verified access token says.
 *
 * @param organizations aliases the token names under "organization"; our agencies' slugs
 * @param realmRoles from {@code realm_access.roles}; only the vendor realm's count for anything
 */
public record AccessToken(String issuer, String subject, Set<String> organizations, Set<String> realmRoles) {
    public AccessToken {
        organizations = Set.copyOf(organizations);
        realmRoles = Set.copyOf(realmRoles);
    }
}
