package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        return origin("console." + domain);
    }

    private String origin(String host) {
        boolean usual = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
