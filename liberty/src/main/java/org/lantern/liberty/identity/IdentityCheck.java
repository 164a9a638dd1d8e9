package org.lantern.liberty.identity;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.lantern.liberty.http.Site;
import org.lantern.liberty.http.UnexpectedReply;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.settings.Settings;
import org.lantern.liberty.settings.Wrong;

/** Asks somebody else's Keycloak whether Lantern can work with it. Changes nothing. */
public final class IdentityCheck {

    private static final String PART = "keycloak";

    private final Installation installation;
    private final IdentityProvider provider;
    private final List<Wrong> wrong = new ArrayList<>();

    public IdentityCheck(Installation installation) {
        this.installation = installation;
        this.provider = IdentityProvider.of(installation);
    }

    public List<Wrong> run() {
        try {
            issuer();
            administration();
        } catch (UncheckedIOException | ProcessingException e) {
            add(
                    "does not answer at " + provider.internalUrl() + ": " + e.getMessage(),
                    "See whether it runs and is reached from here; LANTERN_IDENTITY_INTERNAL_URL may name another way.");
        } catch (UnexpectedReply | ServerErrorException e) {
            add("answers with a fault: " + e.getMessage(), "Look into its own log.");
        }
        return List.copyOf(wrong);
    }

    private void issuer() {
        var issuer = new Site(URI.create(provider.internalUrl()), Map.of())
                .get(URI.create(provider.internalUrl()).getPath() + "/realms/master/.well-known/openid-configuration")
                .expect(200)
                .object()
                .getString("issuer");
        if (!issuer.equals(provider.publicUrl() + "/realms/master")) {
            add(
                    "calls itself " + issuer + ", and not " + provider.publicUrl() + "/realms/…",
                    "Start it with --hostname=" + provider.publicUrl() + " --hostname-backchannel-dynamic=true.");
        }
    }

    private void administration() {
        try (Keycloak keycloak = new AdminDoor(installation).open()) {
            var themes = keycloak.serverInfo().getInfo().getThemes().get("login");
            if (themes == null || themes.stream().noneMatch(theme -> LogInTheme.NAME.equals(theme.getName()))) {
                add(
                        "does not have our log-in pages",
                        "Copy deploy/keycloak/themes/" + LogInTheme.NAME
                                + " of the release into its folder themes, and start it anew.");
            }
            keycloak.realms().findAll().stream()
                    .filter(realm -> !keycloak.realm(realm.getRealm())
                            .clients()
                            .findByClientId(Clients.DEMO)
                            .isEmpty())
                    .forEach(realm -> add(
                            "has the demo's log-ins in the realm " + realm.getRealm(),
                            "Take a Keycloak that never was a demo's: its accounts have a password that was printed."));
        } catch (ClientErrorException e) {
            add(
                    "does not let " + Settings.current().value("lantern.identity.administrator") + " in ("
                            + e.getMessage() + ")",
                    "Make that client in the realm master, confidential, with a service account that has the role admin, and put its"
                            + " secret into keycloak-admin.password.");
        }
    }

    private void add(String what, String todo) {
        wrong.add(new Wrong(PART, what, todo));
    }
}
