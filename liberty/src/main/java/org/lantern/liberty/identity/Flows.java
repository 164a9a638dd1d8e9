package org.lantern.liberty.identity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;

/** Steps of a realm's log-in flows. Each of these may run a second time. */
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

    /** Keycloak's own browser flow, to be changed. */
    static void copyOfBrowser(RealmResource realm, String name) {
        if (realm.flows().getFlows().stream().noneMatch(flow -> name.equals(flow.getAlias()))) {
            try (var answer = realm.flows().copy("browser", Map.of("newName", name))) {
                Answers.requireCreated(answer, "flow " + name);
            }
        }
    }

    static void ensure(RealmResource realm, String flow, String provider) {
        if (step(realm, flow, provider).isEmpty()) {
            realm.flows().addExecution(flow, Map.of("provider", provider));
        }
    }

    static void ensureSubflow(RealmResource realm, String flow, String name) {
        if (subflow(realm, flow, name).isEmpty()) {
            realm.flows()
                    .addExecutionFlow(
                            flow, Map.of("alias", name, "type", "basic-flow", "provider", "", "description", name));
        }
    }

    static AuthenticationExecutionInfoRepresentation require(
            RealmResource realm, String flow, String provider, String requirement) {
        return set(realm, flow, step(realm, flow, provider).orElseThrow(), requirement);
    }

    static void requireSubflow(RealmResource realm, String flow, String name, String requirement) {
        set(realm, flow, subflow(realm, flow, name).orElseThrow(), requirement);
    }

    static Optional<AuthenticationExecutionInfoRepresentation> step(RealmResource realm, String flow, String provider) {
        return find(realm, flow, step -> provider.equals(step.getProviderId()));
    }

    private static Optional<AuthenticationExecutionInfoRepresentation> subflow(
            RealmResource realm, String flow, String name) {
        return find(realm, flow, step -> step.getFlowId() != null && name.equals(step.getDisplayName()));
    }

    private static Optional<AuthenticationExecutionInfoRepresentation> find(
            RealmResource realm, String flow, Predicate<AuthenticationExecutionInfoRepresentation> wanted) {
        return realm.flows().getExecutions(flow).stream().filter(wanted).findFirst();
    }

    private static AuthenticationExecutionInfoRepresentation set(
            RealmResource realm, String flow, AuthenticationExecutionInfoRepresentation step, String requirement) {
        if (!requirement.equals(step.getRequirement())) {
            step.setRequirement(requirement);
            realm.flows().updateExecutions(flow, step);
        }
        return step;
    }
}
