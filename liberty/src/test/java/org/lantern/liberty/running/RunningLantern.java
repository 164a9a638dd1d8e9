package org.lantern.liberty.running;

import java.util.Map;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.demo.DemoAccounts;
import org.lantern.liberty.demo.LogIns;
import org.lantern.liberty.http.Form;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.place.Installation;

/** The stack that {@code ./lantern test} has started and seeded; one for all system tests. */
public record RunningLantern(Installation installation) {

    public static RunningLantern shared() {
        return new RunningLantern(Installation.fromEnvironment());
    }

    public int port() {
        return installation.ports().http();
    }

    public Site platform() {
        return site("localhost");
    }

    /** An agency's host, by its slug. */
    public Site agency(String slug) {
        return site(slug + ".localhost");
    }

    public Site site(String host) {
        return Site.at(host, port());
    }

    public DemoAccounts accounts() {
        return new DemoAccounts(installation.secrets());
    }

    /** A token of a real log-in. */
    public String token(DemoAccount account) {
        return new LogIns(installation.ports().identity(), installation.secrets()).token(account);
    }

    public String token(String slug, String role) {
        return token(accounts().of(slug, role));
    }

    /** Keycloak's administration as the launcher comes to it, with a token good for a minute. */
    public Site keycloakAdministrator() {
        var keycloak = Site.at("id.localhost", installation.ports().identity());
        var token = keycloak.post(
                        "/realms/master/protocol/openid-connect/token",
                        Form.of(Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "lantern-launcher",
                                "client_secret", installation.secrets().keycloakAdministrator())))
                .expect(200)
                .object()
                .getString("access_token");
        return keycloak.as(token);
    }

    /** @param role {@code lantern_owner} or {@code lantern_app} */
    public Account database(String role) {
        var secrets = installation.secrets();
        return new Account(
                installation.ports().database(),
                "lantern",
                role,
                role.equals("lantern_owner") ? secrets.databaseOwner() : secrets.databaseApplication());
    }
}
