package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lantern.membership.Brokers.Broker;
import org.lantern.membership.IdentityFault;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.Slug;

/** Identity providers and domains of organizations in Keycloak. */
@ApplicationScoped
public class BrokerDirectory {

    private static final String INSTANCES = "/identity-provider/instances";

    @Inject
    private KeycloakRealm realm;

    @Inject
    private IdentityDirectory identities;

    public String issuer() {
        return identities.issuer();
    }

    /** Keycloak itself refuses a domain that another organization has. */
    public void changeDomains(Slug slug, String domain, boolean there) {
        String path = "/organizations/" + organization(slug);
        JsonObject before = expect(realm.get(path)).json().asJsonObject();
        JsonArrayBuilder domains = Json.createArrayBuilder();
        if (before.containsKey("domains")) {
            before.getJsonArray("domains").stream()
                    .map(known -> known.asJsonObject())
                    .filter(known -> !known.getString("name").equals(domain))
                    .forEach(domains::add);
        }
        if (there) {
            domains.add(Json.createObjectBuilder().add("name", domain).add("verified", true));
        }
        expect(realm.put(
                path,
                Json.createObjectBuilder(before).add("domains", domains).build().toString()));
    }

    public void tryOut(Agency agency, Broker broker) {
        Broker trial = new Broker("try-" + broker.alias(), broker.domain(), broker.kind(), broker.settings());
        remove(trial.alias());
        try {
            make(agency, trial);
        } finally {
            remove(trial.alias());
        }
    }

    public void put(Agency agency, Broker broker) {
        remove(broker.alias());
        make(agency, broker);
        expect(realm.post(
                "/organizations/" + organization(agency.slug()) + "/identity-providers", '"' + broker.alias() + '"'));
    }

    private void make(Agency agency, Broker broker) {
        expect(realm.post(INSTANCES, representation(agency, broker).toString()));
        mapName(broker);
    }

    public void remove(String alias) {
        KeycloakRealm.Answer answer = realm.delete(INSTANCES + "/" + alias);
        if (answer.status() != 404) {
            expect(answer);
        }
    }

    public void turn(String alias, boolean on) {
        String path = INSTANCES + "/" + alias;
        JsonObject before = expect(realm.get(path)).json().asJsonObject();
        expect(realm.put(
                path,
                Json.createObjectBuilder(before).add("enabled", on).build().toString()));
    }

    public Optional<Map<String, String>> readSaml(String metadata) {
        KeycloakRealm.Answer answer = realm.upload("/identity-provider/import-config", "providerId", "saml", metadata);
        if (!answer.ok()) {
            return Optional.empty();
        }
        Map<String, String> settings = new HashMap<>();
        answer.json().asJsonObject().forEach((name, value) -> {
            if (value instanceof JsonString text) {
                settings.put(name, text.getString());
            }
        });
        return Optional.of(settings);
    }

    private static JsonObject representation(Agency agency, Broker broker) {
        JsonObjectBuilder config = Json.createObjectBuilder();
        broker.settings().forEach(config::add);
        return Json.createObjectBuilder()
                .add("alias", broker.alias())
                .add("displayName", agency.name())
                .add("providerId", broker.kind())
                .add("enabled", false)
                .add("trustEmail", true)
                .add("storeToken", false)
                .add("hideOnLogin", false)
                .add("firstBrokerLoginFlowAlias", "first broker login")
                .add(
                        "config",
                        config.add("kc.org.domain", broker.domain())
                                .add("kc.org.broker.redirect.mode.email-matches", "true")
                                .add("syncMode", "IMPORT"))
                .build();
    }

    /** The account's name is its address, as with everybody here: a name of the provider's choice could be a stranger's. */
    private void mapName(Broker broker) {
        boolean oidc = broker.kind().equals("oidc");
        JsonObject mapper = Json.createObjectBuilder()
                .add("name", "name is address")
                .add("identityProviderAlias", broker.alias())
                .add("identityProviderMapper", oidc ? "oidc-username-idp-mapper" : "saml-username-idp-mapper")
                .add(
                        "config",
                        Json.createObjectBuilder()
                                .add("syncMode", "INHERIT")
                                .add("target", "LOCAL")
                                .add("template", oidc ? "${CLAIM.email | lowercase}" : "${NAMEID | lowercase}"))
                .build();
        expect(realm.post(INSTANCES + "/" + broker.alias() + "/mappers", mapper.toString()));
    }

    private String organization(Slug slug) {
        return identities
                .findOrganization(slug)
                .orElseThrow(() -> new IdentityFault("the agency's organization does not exist yet", null));
    }

    private static KeycloakRealm.Answer expect(KeycloakRealm.Answer answer) {
        if (!answer.ok()) {
            throw new IdentityFault("the identity provider refused: " + answer.status(), null);
        }
        return answer;
    }
}
