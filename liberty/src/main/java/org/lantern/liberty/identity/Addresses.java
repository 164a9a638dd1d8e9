package org.lantern.liberty.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.MailRoute;
import org.lantern.liberty.place.PublicAddresses;
import org.lantern.liberty.settings.Settings;

/** What in the realms depends on this installation's settings; set at every start, for they may have changed. */
final class Addresses {

    private static final Map<String, String> CONSOLES =
            Map.of("lantern-console", "console", "lantern-vendor-console", "vendor");

    private final Installation installation;
    private final Settings settings = Settings.current();

    Addresses(Installation installation) {
        this.installation = installation;
    }

    void set(RealmResource realm) {
        var addresses = PublicAddresses.of(settings, installation.ports());
        mail(realm);
        CONSOLES.forEach((client, host) -> realm.clients()
                .findByClientId(client)
                .forEach(found -> console(realm, found, addresses.console(host))));
    }

    /** Keycloak sends the mails for forgotten and first passwords itself. */
    private void mail(RealmResource resource) {
        var realm = resource.toRepresentation();
        if (settings.profile().isProduction()) {
            realm.setSmtpServer(MailRoute.of(installation).forKeycloak());
            realm.setSslRequired("external");
        } else {
            realm.setSmtpServer(Map.of(
                    "host", "127.0.0.1", "port", "" + installation.ports().mail(), "from", "no-reply@localhost"));
            realm.setSslRequired(
                    "none"); // plain http here, also to providers that agencies name: the demo's own, by R6 of egress
        }
        resource.update(realm);
    }

    private static void console(RealmResource realm, ClientRepresentation client, String origin) {
        var attributes = new HashMap<>(client.getAttributes());
        attributes.put("post.logout.redirect.uris", origin + "/*");
        client.setAttributes(attributes);
        client.setBaseUrl(origin + "/");
        client.setRedirectUris(List.of(origin + "/*"));
        client.setWebOrigins(List.of(origin));
        realm.clients().get(client.getId()).update(client);
    }
}
