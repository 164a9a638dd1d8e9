package org.lantern.liberty.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Reply;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.running.RunningLantern;

/** Nobody's token outlives their log-in: the API's limits are the console's. */
class OfflineTokensIT {
    private static final RunningLantern LANTERN = RunningLantern.shared();
    private static final int IDLE = 1_800;
    private static final int ABSOLUTE = 43_200;

    @ParameterizedTest
    @ValueSource(strings = {"agency", "vendor"})
    void no_client_of_a_realm_can_ask_for_one(String realm) {
        var admin = LANTERN.keycloakAdministrator();
        var clients =
                admin.get("/admin/realms/" + realm + "/clients").expect(200).array();
        assertThat(clients).hasSizeGreaterThan(5);
        for (var client : clients.getValuesAs(JsonObject.class)) {
            assertThat(scopes(client))
                    .as(client.getString("clientId"))
                    .contains("profile")
                    .doesNotContain("offline_access");
        }
        assertThat(admin.get("/admin/realms/" + realm + "/client-scopes")
                        .expect(200)
                        .array()
                        .getValuesAs(JsonObject.class))
                .extracting(scope -> scope.getString("name"))
                .contains("profile")
                .doesNotContain("offline_access");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "vendor"})
    void who_asks_gets_none_and_what_they_get_lives_no_longer_than_a_session(String realm) {
        var refused = token(realm, "openid offline_access").expect(400).object();
        assertThat(refused.getString("error")).isEqualTo("invalid_scope");
        var given = token(realm, "openid").expect(200).object();
        assertThat(given.getInt("expires_in")).isBetween(1, 300);
        assertThat(given.getInt("refresh_expires_in")).isBetween(1, IDLE);
        var settings = LANTERN.keycloakAdministrator()
                .get("/admin/realms/" + realm)
                .expect(200)
                .object();
        assertThat(settings.getInt("ssoSessionIdleTimeout")).isEqualTo(IDLE);
        assertThat(settings.getInt("ssoSessionMaxLifespan")).isEqualTo(ABSOLUTE);
        assertThat(settings.getBoolean("rememberMe")).isFalse();
    }

    private static Stream<String> scopes(JsonObject client) {
        return Stream.of("defaultClientScopes", "optionalClientScopes")
                .flatMap(kind -> client.getJsonArray(kind).getValuesAs(JsonString.class).stream())
                .map(JsonString::getString);
    }

    private static Reply token(String realm, String scope) {
        var account = realm.equals(DemoAccount.VENDOR)
                ? LANTERN.accounts().vendorOperator()
                : LANTERN.accounts().of("lakemont", "viewer");
        var fields = Map.of(
                "grant_type",
                "password",
                "client_id",
                "lantern-demo",
                "client_secret",
                LANTERN.installation().secrets().secret("demo-client.secret"),
                "username",
                account.username(),
                "password",
                account.password(),
                "scope",
                scope);
        return Site.at("id.localhost", LANTERN.installation().ports().identity())
                .post("/realms/" + realm + "/protocol/openid-connect/token", Form.of(fields));
    }
}
