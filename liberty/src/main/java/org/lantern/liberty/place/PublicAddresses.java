package org.lantern.liberty.place;

import org.lantern.liberty.settings.Settings;

/**
 * How people reach this installation.
 *
 * @param scheme http in the demo, https in production
 * @param domain the platform's host, with the portals below it
 * @param consoleDomain the consoles' hosts are below it
 * @param port in the addresses, left out where it is the scheme's own
 */
public record PublicAddresses(String scheme, String domain, String consoleDomain, int port) {

    private static final int HTTPS = 443;

    public static PublicAddresses of(Settings settings, Ports ports) {
        if (!settings.profile().isProduction()) {
            return new PublicAddresses("http", "localhost", "localhost", ports.http());
        }
        return new PublicAddresses(
                "https",
                settings.value("lantern.public.domain"),
                settings.value("lantern.console.domain"),
                settings.number("lantern.public.port"));
    }

    public String platform() {
        return origin(domain);
    }

    public String portal(String slug) {
        return origin(slug + "." + domain);
    }

    /** @param name console or vendor */
    public String console(String name) {
        return origin(name + "." + consoleDomain);
    }

    private String origin(String host) {
        return scheme + "://" + host + (scheme.equals("https") && port == HTTPS ? "" : ":" + port);
    }
}
