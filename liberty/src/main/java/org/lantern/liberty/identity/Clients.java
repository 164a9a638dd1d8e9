package org.lantern.liberty.identity;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.lantern.liberty.place.Installation;

/** The clients of the realms: who may ask for tokens, in which way, and for whom the tokens are. */
final class Clients {

    /** The audience of every token that the API takes. */
    static final String API = "lantern-api";

    static final String DEMO = "lantern-demo";

    private final Installation installation;

    Clients(Installation installation) {
        this.installation = installation;
    }

    /** Stands for the API as an audience; nobody signs in with it. */
    void api(RealmResource realm) {
        create(realm, client(API));
    }

    /**
     * A browser application with a secret, signed in to by redirect. The container's log-in proves itself with secret,
     * state and nonce; it does not speak PKCE, so the realm cannot ask for it.
     */
    void console(RealmResource realm, String name, String secretFile) {
        var client = client(name);
        client.setSecret(installation.secrets().secret(secretFile));
        client.setStandardFlowEnabled(true);
        create(realm, client);
    }

    /** A program that acts for itself, at Keycloak alone: its tokens are not for the API. */
    void serviceAccount(RealmResource realm, String name, String secretFile) {
        create(realm, program(name, secretFile));
    }

    /** A program that acts for itself at the API. */
    void apiServiceAccount(RealmResource realm, String name, String secretFile) {
        var client = program(name, secretFile);
        forApi(client);
        create(realm, client);
    }

    private ClientRepresentation program(String name, String secretFile) {
        var client = client(name);
        client.setSecret(installation.secrets().secret(secretFile));
        client.setServiceAccountsEnabled(true);
        return client;
    }

    /** Demo profile only: real log-ins from the command line, with the account's own password. */
    void demo(RealmResource realm) {
        var client = client(DEMO);
        client.setSecret(installation.secrets().secret("demo-client.secret"));
        client.setDirectAccessGrantsEnabled(true);
        forApi(client);
        create(realm, client);
    }

    /** Only a log-in through the realm's own pages says when it was, which a confirmation needs. */
    static void demoByCode(RealmResource realm) {
        var client = realm.clients().findByClientId(DEMO).getFirst();
        client.setStandardFlowEnabled(true);
        client.setRedirectUris(List.of("http://localhost/demo-log-in"));
        realm.clients().get(client.getId()).update(client);
    }

    /** The one log-in of ours that no page asks anything: only where a password is enough anyway. */
    static void demoByPassword(RealmResource realm, boolean allowed) {
        realm.clients().findByClientId(DEMO).stream()
                .filter(client -> client.isDirectAccessGrantsEnabled() != allowed)
                .forEach(client -> {
                    client.setDirectAccessGrantsEnabled(allowed);
                    realm.clients().get(client.getId()).update(client);
                });
    }

    private static ClientRepresentation client(String name) {
        var client = new ClientRepresentation();
        client.setClientId(name);
        client.setName(name);
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(false);
        client.setFullScopeAllowed(true);
        return client;
    }

    private static void forApi(ClientRepresentation client) {
        var audience = new ProtocolMapperRepresentation();
        audience.setName(API);
        audience.setProtocol("openid-connect");
        audience.setProtocolMapper("oidc-audience-mapper");
        audience.setConfig(Map.of(
                "included.client.audience", API, "access.token.claim", "true", "introspection.token.claim", "true"));
        client.setProtocolMappers(List.of(audience));
        client.setAttributes(Map.of("access.token.header.type.rfc9068", "true"));
    }

    private static void create(RealmResource realm, ClientRepresentation client) {
        if (realm.clients().findByClientId(client.getClientId()).isEmpty()) {
            try (var answer = realm.clients().create(client)) {
                Answers.requireCreated(answer, "client " + client.getClientId());
            }
        }
    }
}
