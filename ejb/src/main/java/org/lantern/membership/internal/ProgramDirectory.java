package org.lantern.membership.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.lantern.membership.IdentityFault;
import org.lantern.tenancy.Agency;

/**
 * API clients in Keycloak: one client each, with a service account and nothing else. It can ask for tokens for the API in the
 * name of its one agency; what it may do there stands in our table alone.
 */
@ApplicationScoped
public class ProgramDirectory {
    private static final int NAME_DIGITS = 16;

    /** Seconds; as short as a person's. */
    private static final String TOKEN_LIFE = "300";

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    @Inject
    private KeycloakRealm realm;

    @Inject
    private IdentityDirectory identities;

    /**
     * @param clientId what the program names itself with
     * @param providerId the client's number at the identity provider
     * @param subject of the service account, which its tokens carry
     */
    public record Account(String issuer, String clientId, String providerId, String subject) {}

    /** The client of this agency and name: made if it is not there, so that a second try after a fault makes no second one. */
    public Account ensure(Agency agency, String name) {
        String clientId = clientId(agency, name);
        KeycloakRealm.Answer made =
                realm.post("/clients", client(clientId, agency, name).toString());
        if (made.status() != CONFLICT) {
            expect(made);
        }
        JsonArray found = expect(realm.get("/clients?clientId=" + KeycloakRealm.encode(clientId)))
                .json()
                .asJsonArray();
        if (found.isEmpty()) {
            throw new IdentityFault("the client was made but cannot be found", null);
        }
        String providerId = found.getJsonObject(0).getString("id");
        String subject = expect(realm.get("/clients/" + providerId + "/service-account-user"))
                .json()
                .asJsonObject()
                .getString("id");
        return new Account(identities.issuer(), clientId, providerId, subject);
    }

    /** A new secret; the one before is dead at once. */
    public String newSecret(String providerId) {
        return expect(realm.post("/clients/" + providerId + "/client-secret", ""))
                .json()
                .asJsonObject()
                .getString("value");
    }

    /** Done also when it was gone already. */
    public void remove(String providerId) {
        KeycloakRealm.Answer answer = realm.delete("/clients/" + providerId);
        if (answer.status() != NOT_FOUND) {
            expect(answer);
        }
    }

    public String tokenEndpoint() {
        return identities.issuer() + "/protocol/openid-connect/token";
    }

    private static String clientId(Agency agency, String name) {
        String whole = agency.id().value() + "/" + name.toLowerCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8));
            return "api-" + agency.slug().value() + "-"
                    + HexFormat.of().formatHex(hash).substring(0, NAME_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static JsonObject client(String clientId, Agency agency, String name) {
        return Json.createObjectBuilder()
                .add("clientId", clientId)
                .add("name", clientId)
                .add("description", name)
                .add("protocol", "openid-connect")
                .add("publicClient", false)
                .add("standardFlowEnabled", false)
                .add("implicitFlowEnabled", false)
                .add("directAccessGrantsEnabled", false)
                .add("serviceAccountsEnabled", true)
                .add("fullScopeAllowed", false)
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("access.token.header.type.rfc9068", "true")
                                .add("access.token.lifespan", TOKEN_LIFE))
                .add(
                        "protocolMappers",
                        Json.createArrayBuilder()
                                .add(mapper(
                                        "lantern-api",
                                        "oidc-audience-mapper",
                                        Json.createObjectBuilder().add("included.client.audience", "lantern-api")))
                                .add(mapper("organization", "oidc-hardcoded-claim-mapper", organization(agency))))
                .build();
    }

    /** As a person's token names it: a list of one. */
    private static JsonObjectBuilder organization(Agency agency) {
        return Json.createObjectBuilder()
                .add("claim.name", "organization")
                .add("claim.value", "[\"" + agency.slug().value() + "\"]")
                .add("jsonType.label", "JSON")
                .add("id.token.claim", "false")
                .add("userinfo.token.claim", "false");
    }

    private static JsonObjectBuilder mapper(String name, String kind, JsonObjectBuilder config) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("protocol", "openid-connect")
                .add("protocolMapper", kind)
                .add("config", config.add("access.token.claim", "true").add("introspection.token.claim", "true"));
    }

    private static KeycloakRealm.Answer expect(KeycloakRealm.Answer answer) {
        if (!answer.ok()) {
            throw new IdentityFault("the identity provider refused: " + answer.status(), null);
        }
        return answer;
    }
}
