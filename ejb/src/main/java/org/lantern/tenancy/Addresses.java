package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses of this deployment, the same in pages, jobs and mail; none has a slash at its end. */
@ApplicationScoped
public class Addresses {

    @Inject
    @ConfigProperty(name = "lantern.public.scheme")
    private String scheme;

    @Inject
    @ConfigProperty(name = "lantern.public.domain")
    private String domain;

    @Inject
    @ConfigProperty(name = "lantern.console.domain")
    private String consoleDomain;

    @Inject
    @ConfigProperty(name = "lantern.public.port")
    private int port;

    /** The host under which an agency's portal is found: {@code riverton.example.org}. */
    public String hostOf(Slug slug) {
        return slug + "." + domain;
    }

    public String portal(Slug slug) {
        return origin(hostOf(slug));
    }

    public String platform() {
        return origin(domain);
    }

    public String console() {
        return origin("console." + consoleDomain);
    }

    /** An agency's own way into the console: its log-in pages bear its name. */
    public String console(Slug slug) {
        return console() + "/a/" + slug;
    }

    private String origin(String host) {
        return origin(scheme, host, port);
    }

    /** The origin of a host (RFC 6454, section 6.2), in small letters; the scheme's own port is left out. */
    public static String origin(String scheme, String host, int port) {
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + host.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }
}
