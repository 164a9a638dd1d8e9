package org.lantern.liberty.running;

import org.lantern.liberty.database.Account;
import org.lantern.liberty.demo.DemoAccount;
import org.lantern.liberty.demo.DemoAccounts;
import org.lantern.liberty.demo.LogIns;
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
