package org.lantern.liberty.factors;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.running.RunningLantern;

/**
 * An account of a test's own at Keycloak, of nobody in any agency: what the log-in pages ask does not depend on that. It
 * logs in for a client of the test's own, which sends it to the platform's front page.
 *
 * @param realm agency or vendor
 */
record Account(RunningLantern lantern, String realm, String id, String address) {
    static final String PASSWORD = "a lantern in the window 7";
    private static final String CLIENT = "factors-test";

    static Account make(RunningLantern lantern, String realm) {
        var address = "p-" + UUID.randomUUID().toString().substring(0, 12) + "@factors.example";
        var password = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", PASSWORD)
                .add("temporary", false);
        var person = Json.createObjectBuilder()
                .add("username", address)
                .add("email", address)
                .add("emailVerified", true)
                .add("enabled", true)
                .add("firstName", "Robin")
                .add("lastName", "Vale")
                .add("credentials", Json.createArrayBuilder().add(password))
                .build();
        var users = "/admin/realms/" + realm + "/users";
        var keycloak = lantern.keycloakAdministrator();
        keycloak.post(users, person).expect(201);
        knowClient(lantern, realm);
        var id = keycloak.get(users + "?exact=true&username=" + address)
                .expect(200)
                .array()
                .getJsonObject(0)
                .getString("id");
        return new Account(lantern, realm, id, address);
    }

    /** The client by which accounts knock. */
    static void knowClient(RunningLantern lantern, String realm) {
        lantern.keycloakAdministrator()
                .post("/admin/realms/" + realm + "/clients", client(lantern))
                .expect(201, 409);
    }

    private static JsonObject client(RunningLantern lantern) {
        return Json.createObjectBuilder()
                .add("clientId", CLIENT)
                .add("publicClient", true)
                .add("standardFlowEnabled", true)
                .add("redirectUris", Json.createArrayBuilder().add(arrival(lantern)))
                .build();
    }

    private static String arrival(RunningLantern lantern) {
        return "http://localhost:" + lantern.port() + "/";
    }

    /** At the next log-in this is to be done: {@code CONFIGURE_TOTP}, {@code webauthn-register-passwordless}. */
    Account mustDo(String... actions) {
        var change = Json.createObjectBuilder()
                .add("requiredActions", Json.createArrayBuilder(List.of(actions)))
                .build();
        lantern.keycloakAdministrator().put(path(), change).expect(204);
        return this;
    }

    /** The kinds of what the account has, in the order in which it was set up. */
    List<String> has() {
        JsonArray all = lantern.keycloakAdministrator()
                .get(path() + "/credentials")
                .expect(200)
                .array();
        return all.stream().map(each -> each.asJsonObject().getString("type")).toList();
    }

    String path() {
        return "/admin/realms/" + realm + "/users/" + id;
    }

    /** @param more further parameters of the request, such as {@code &prompt=login} */
    void knock(Page page, String more) {
        page.navigate("http://id.localhost:%d/realms/%s/protocol/openid-connect/auth?client_id=%s"
                        .formatted(lantern.port() + 1, realm, CLIENT)
                + "&response_type=code&scope=openid&redirect_uri="
                + URLEncoder.encode(arrival(lantern), StandardCharsets.UTF_8) + more);
    }

    /** Name and password, on one page or on two. */
    void giveName(Page page) {
        page.locator("#username").fill(address);
        if (page.locator("#password").count() == 0) {
            page.locator("#kc-login").click();
        }
        givePassword(page);
    }

    void givePassword(Page page) {
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    void logIn(Page page) {
        knock(page, "");
        giveName(page);
    }

    boolean isIn(Page page) {
        page.waitForLoadState();
        return page.url().startsWith(arrival(lantern));
    }

    /** Whether a password opens the account without any page asking for anything. */
    int byPasswordAlone() {
        return by(PASSWORD);
    }

    /** What the identity provider says to this password. */
    int by(String password) {
        return Site.at("id.localhost", lantern.port() + 1)
                .post(
                        "/realms/" + realm + "/protocol/openid-connect/token",
                        Form.of(Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "lantern-demo",
                                "client_secret",
                                lantern.installation().secrets().secret("demo-client.secret"),
                                "username",
                                address,
                                "password",
                                password)))
                .status();
    }
}
