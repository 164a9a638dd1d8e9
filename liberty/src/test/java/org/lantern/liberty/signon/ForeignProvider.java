package org.lantern.liberty.signon;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.UUID;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.running.RunningLantern;

/** A provider that is not Lantern's: a realm of its own in the same Keycloak, as an agency's employer would run one. */
final class ForeignProvider implements AutoCloseable {
    static final String CLIENT = "lantern";
    static final String SECRET = "a secret between the two of them";
    static final String PASSWORD = "at my employer's 9";

    private final RunningLantern lantern;
    private final String realm = "foreign-" + UUID.randomUUID().toString().substring(0, 8);

    ForeignProvider(RunningLantern lantern) {
        this.lantern = lantern;
        admin().post(
                        "/admin/realms",
                        Json.createObjectBuilder()
                                .add("realm", realm)
                                .add("enabled", true)
                                .add("displayName", "The employer")
                                .build())
                .expect(201);
    }

    String issuer() {
        return "http://id.localhost:" + port() + "/realms/" + realm;
    }

    /** What an agency-administrator enters. */
    JsonObject settings(String secret) {
        return Json.createObjectBuilder()
                .add("issuer", issuer())
                .add("clientId", CLIENT)
                .add("clientSecret", secret)
                .build();
    }

    String metadata() {
        return keycloak()
                .get("/realms/" + realm + "/protocol/saml/descriptor")
                .expect(200)
                .body();
    }

    String metadataAddress() {
        return issuer() + "/protocol/saml/descriptor";
    }

    void person(String username, String email) {
        var password = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", PASSWORD)
                .add("temporary", false);
        admin().post(
                        "/admin/realms/" + realm + "/users",
                        Json.createObjectBuilder()
                                .add("username", username)
                                .add("email", email)
                                .add("emailVerified", true)
                                .add("firstName", "Pat")
                                .add("lastName", "Doe")
                                .add("enabled", true)
                                .add("credentials", Json.createArrayBuilder().add(password))
                                .build())
                .expect(201);
    }

    /** As the console says what to enter here, and nothing wider. */
    void clients(String returnAddress, String entityId) {
        client(
                CLIENT,
                returnAddress,
                Json.createObjectBuilder().add("protocol", "openid-connect").add("secret", SECRET),
                Map.of());
        client(
                entityId,
                returnAddress,
                Json.createObjectBuilder().add("protocol", "saml"),
                Map.of(
                        "saml_name_id_format", "email",
                        "saml_force_name_id_format", "true",
                        "saml.assertion.signature", "true",
                        "saml.server.signature", "true",
                        "saml.client.signature", "false"));
    }

    private void client(String id, String returnAddress, JsonObjectBuilder more, Map<String, String> attributes) {
        var words = Json.createObjectBuilder();
        attributes.forEach(words::add);
        admin().post(
                        "/admin/realms/" + realm + "/clients",
                        more.add("clientId", id)
                                .add("publicClient", false)
                                .add("attributes", words)
                                .add("redirectUris", Json.createArrayBuilder().add(returnAddress))
                                .build())
                .expect(201);
    }

    /** Lantern's own account of that address, as its Keycloak knows it; empty if there is none. */
    JsonObject accountAtLantern(String email) {
        var found = admin().get("/admin/realms/agency/users?exact=true&email=" + email)
                .expect(200)
                .array();
        return found.isEmpty() ? JsonObject.EMPTY_JSON_OBJECT : found.getJsonObject(0);
    }

    int linksAtLantern(String email) {
        return admin().get(
                        "/admin/realms/agency/users/" + accountAtLantern(email).getString("id") + "/federated-identity")
                .expect(200)
                .array()
                .size();
    }

    @Override
    public void close() {
        admin().delete("/admin/realms/" + realm).expect(204);
    }

    private int port() {
        return lantern.installation().ports().identity();
    }

    private Site keycloak() {
        return Site.at("id.localhost", port());
    }

    private Site admin() {
        var form = Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                "lantern-launcher",
                "client_secret",
                lantern.installation().secrets().keycloakAdministrator());
        var token = keycloak()
                .post("/realms/master/protocol/openid-connect/token", Form.of(form))
                .expect(200)
                .object()
                .getString("access_token");
        return keycloak().as(token);
    }
}
