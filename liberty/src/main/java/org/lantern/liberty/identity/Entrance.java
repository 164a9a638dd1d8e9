package org.lantern.liberty.identity;

import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientScopeRepresentation;

/**
 * The way in by an agency's own entrance. There the realm asks for name and password on one page: asked for the name
 * alone, Keycloak goes on for a member of the agency and not for anybody else, and so would tell who is one.
 */
final class Entrance {

    /** The scope that the console asks for at an entrance. */
    private static final String SCOPE = "agency-entrance";

    /** The way in of every realm of ours that people use: Keycloak's own, changed. */
    static final String FLOW = "lantern browser";

    private static final String NAME_FIRST = FLOW + " Browser - Conditional Organization";
    private static final String CONDITION = "conditional-client-scope";

    private Entrance() {}

    static void open(RealmResource realm) {
        addScope(realm);
        addFlow(realm);
        var changed = realm.toRepresentation();
        changed.setBrowserFlow(FLOW);
        realm.update(changed);
    }

    private static void addScope(RealmResource realm) {
        if (realm.clientScopes().findAll().stream().noneMatch(scope -> SCOPE.equals(scope.getName()))) {
            var scope = new ClientScopeRepresentation();
            scope.setName(SCOPE);
            scope.setProtocol("openid-connect");
            scope.setAttributes(Map.of("include.in.token.scope", "false", "display.on.consent.screen", "false"));
            try (var answer = realm.clientScopes().create(scope)) {
                Answers.requireCreated(answer, "scope " + SCOPE);
            }
        }
        var scope = realm.clientScopes().findAll().stream()
                .filter(found -> SCOPE.equals(found.getName()))
                .findFirst()
                .orElseThrow();
        var console = realm.clients().findByClientId("lantern-console").getFirst();
        realm.clients().get(console.getId()).addOptionalClientScope(scope.getId());
    }

    /** Keycloak's own flow, and one condition more: name first only where no entrance was used. */
    private static void addFlow(RealmResource realm) {
        Flows.copyOfBrowser(realm, FLOW);
        Flows.ensure(realm, NAME_FIRST, CONDITION);
        var condition = Flows.require(realm, NAME_FIRST, CONDITION, "REQUIRED");
        if (condition.getAuthenticationConfig() == null) {
            Flows.configure(
                    realm, condition.getId(), "not at an entrance", Map.of("client_scope", SCOPE, "negate", "true"));
        }
    }
}
