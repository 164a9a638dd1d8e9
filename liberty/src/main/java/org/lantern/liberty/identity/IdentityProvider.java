package org.lantern.liberty.identity;

import org.lantern.liberty.place.Installation;
import org.lantern.liberty.settings.Settings;

/**
 * Where Keycloak is: the demo's own, or somebody else's.
 *
 * @param publicUrl as browsers see it; the issuer of every token begins with it
 * @param internalUrl as our own servers reach it
 */
public record IdentityProvider(String publicUrl, String internalUrl) {

    public static IdentityProvider of(Installation installation) {
        var settings = Settings.current();
        if (!settings.profile().isProduction()) {
            var port = installation.ports().identity();
            return new IdentityProvider("http://id.localhost:" + port, "http://127.0.0.1:" + port);
        }
        var seen = settings.value("lantern.identity.public-url");
        return new IdentityProvider(
                seen, settings.find("lantern.identity.internal-url").orElse(seen));
    }
}
