package org.lantern.liberty.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.identity.IdentityProvider;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;
import org.lantern.liberty.place.PublicAddresses;
import org.lantern.liberty.settings.Settings;

/** Where a person or a script finds what. */
public final class Addresses {

    private Addresses() {}

    /** URLs by name, in the order in which people should read them. */
    public static Map<String, String> of(Installation installation) {
        var settings = Settings.current();
        return settings.profile().isProduction() ? production(installation, settings) : demo(installation.ports());
    }

    private static Map<String, String> production(Installation installation, Settings settings) {
        var urls = new LinkedHashMap<String, String>();
        var addresses = PublicAddresses.of(settings, installation.ports());
        urls.put("platform", addresses.platform() + "/");
        urls.put("console", addresses.console("console") + "/");
        urls.put("vendor", addresses.console("vendor") + "/");
        urls.put("identity", IdentityProvider.of(installation).publicUrl() + "/");
        manage(urls, installation.ports());
        return urls;
    }

    private static Map<String, String> demo(Ports ports) {
        var urls = new LinkedHashMap<String, String>();
        urls.put("platform", host("localhost", ports.http()));
        for (String agency : City.slugs()) {
            urls.put(agency, host(agency + ".localhost", ports.http()));
        }
        urls.put("console", host("console.localhost", ports.http()));
        urls.put("vendor", host("vendor.localhost", ports.http()));
        urls.put("mail", host("mail.localhost", ports.http()));
        urls.put("identity", host("id.localhost", ports.identity()));
        manage(urls, ports);
        return urls;
    }

    private static void manage(Map<String, String> urls, Ports ports) {
        urls.put("health", host("127.0.0.1", ports.management()) + "health/ready");
        urls.put("metrics", host("127.0.0.1", ports.management()) + "metrics");
    }

    private static String host(String host, int port) {
        return "http://" + host + ":" + port + "/";
    }
}
