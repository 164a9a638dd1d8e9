package org.lantern.liberty.identity;

import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;

/**
 * Keycloak lets every client ask for {@code offline_access}: a token that goes on when the log-in has ended, past the idle and
 * the absolute limit (OpenID Connect Core 1.0, section 11). Nobody here may have one.
 */
final class OfflineTokens {
    private static final String SCOPE = "offline_access";

    private OfflineTokens() {}

    /** Without the scope no client has it, neither those there are nor those to come. */
    static void forbid(RealmResource realm) {
        realm.clientScopes().findAll().stream()
                .filter(scope -> SCOPE.equals(scope.getName()))
                .forEach(scope -> realm.clientScopes().get(scope.getId()).remove());
        if (realm.roles().list().stream().anyMatch(role -> SCOPE.equals(role.getName()))) {
            var everybodys = realm.toRepresentation().getDefaultRole().getName();
            realm.roles()
                    .get(everybodys)
                    .deleteComposites(List.of(realm.roles().get(SCOPE).toRepresentation()));
            realm.roles().deleteRole(SCOPE);
        }
    }
}
