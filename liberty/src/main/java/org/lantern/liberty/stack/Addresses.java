package org.lantern.liberty.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lantern.liberty.demo.city.City;
import org.lantern.liberty.place.Ports;

/** Where a person or a script finds what. */
public final class Addresses {

    private Addresses() {}

    /** URLs by name, in the order in which people should read them. */
    public static Map<String, String> of(Ports ports) {
        var urls = new LinkedHashMap<String, String>();
        urls.put("platform", host("localhost", ports.http()));
        for (String agency : City.slugs()) {
            urls.put(agency, host(agency + ".localhost", ports.http()));
        }
        urls.put("console", host("console.localhost", ports.http()));
        urls.put("vendor", host("vendor.localhost", ports.http()));
        urls.put("mail", host("mail.localhost", ports.http()));
        urls.put("identity", host("id.localhost", ports.identity()));
        urls.put("health", host("127.0.0.1", ports.management()) + "health/ready");
        urls.put("metrics", host("127.0.0.1", ports.management()) + "metrics");
        return urls;
    }

    private static String host(String host, int port) {
        return "http://" + host + ":" + port + "/";
    }
}
