package org.lantern.liberty.identity;

import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;

/** Steps of a realm's log-in flows. */
final class Flows {

    private Flows() {}

    static void configure(RealmResource realm, String step, String name, Map<String, String> values) {
        var configuration = new AuthenticatorConfigRepresentation();
        configuration.setAlias(name);
        configuration.setConfig(values);
        try (var answer = realm.flows().newExecutionConfig(step, configuration)) {
            Answers.requireCreated(answer, "configuration " + name);
        }
    }
}
