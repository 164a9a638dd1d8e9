package org.lantern.liberty.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.UnexpectedReply;
import org.lantern.liberty.place.Secrets;
import org.lantern.liberty.process.Waiting;

/** Keycloak as the demo accounts meet it. Tokens are got with the account's own password: never a back door. */
public final class LogIns {

    private static final String ADMINISTRATOR = "lantern-launcher";

    private static final int TURNED_AWAY = 400;
    private static final int MORE_TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Site keycloak;
    private final Secrets secrets;

    /** @param identityPort where Keycloak listens */
    public LogIns(int identityPort, Secrets secrets) {
        this.keycloak = Site.at("id.localhost", identityPort);
        this.secrets = secrets;
    }

    /**
     * An access token for the API, good for a few minutes. Keycloak turns a log-in away while it is still at work on the
     * same person's last one, as a slow machine lets it be, and says no more than of a wrong password: so it is asked again.
     *
     * @throws org.lantern.liberty.http.UnexpectedReply when Keycloak refuses the log-in
     */
    public String token(DemoAccount account) {
        return account.agency().equals(DemoAccount.VENDOR) ? vendorToken(account) : agencyToken(account);
    }

    private String agencyToken(DemoAccount account) {
        for (int more = MORE_TRIES; more > 1; more--) {
            try {
                return tokenByCode(account);
            } catch (UnexpectedReply turnedAway) {
                Waiting.until(PAUSE, () -> false);
            }
        }
        return tokenByCode(account);
    }

    /** The token says when the log-in was. */
    private String tokenByCode(DemoAccount account) {
        return askToken(
                        "agency",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                new CodeLogIn(keycloak).code(account),
                                "redirect_uri",
                                CodeLogIn.REDIRECT,
                                "client_id",
                                "lantern-demo",
                                "client_secret",
                                secrets.secret("demo-client.secret")))
                .expect(200)
                .object()
                .getString("access_token");
    }

    private String vendorToken(DemoAccount account) {
        var reply = ask(account);
        for (int more = MORE_TRIES; more > 0 && reply.status() == TURNED_AWAY; more--) {
            Waiting.until(PAUSE, () -> false);
            reply = ask(account);
        }
        return reply.expect(200).object().getString("access_token");
    }

    boolean accepts(DemoAccount account) {
        return ask(account).expect(200, 400, 401).ok();
    }

    /** Gives the invited account its password. */
    public void setPassword(DemoAccount account) {
        var admin = keycloak.as(adminToken());
        var query = "?exact=true&username=" + URLEncoder.encode(account.username(), StandardCharsets.UTF_8);
        JsonObject person = admin.get("/admin/realms/agency/users" + query)
                .expect(200)
                .array()
                .getJsonObject(0);
        var password = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", account.password())
                .add("temporary", false)
                .build();
        var path = "/admin/realms/agency/users/" + person.getString("id");
        admin.put(path + "/reset-password", password).expect(204);
        var nothingToDo = Json.createObjectBuilder()
                .add("requiredActions", Json.createArrayBuilder())
                .build();
        admin.put(path, nothingToDo).expect(204);
    }

    private Reply ask(DemoAccount account) {
        return askToken(
                account.agency().equals(DemoAccount.VENDOR) ? "vendor" : "agency",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "lantern-demo",
                        "client_secret",
                        secrets.secret("demo-client.secret"),
                        "username",
                        account.username(),
                        "password",
                        account.password(),
                        "scope",
                        "openid organization"));
    }

    private String adminToken() {
        return askToken(
                        "master",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                ADMINISTRATOR,
                                "client_secret",
                                secrets.keycloakAdministrator()))
                .expect(200)
                .object()
                .getString("access_token");
    }

    private Reply askToken(String realm, Map<String, String> fields) {
        return keycloak.post("/realms/" + realm + "/protocol/openid-connect/token", Form.of(fields));
    }
}
