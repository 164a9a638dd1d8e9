package org.lantern.web.edge;

import org.lantern.tenancy.Addresses;

/**
 * How this deployment is reached.
 *
 * @param demo whether the demo profile runs, with its mail reader
 * @param scheme of the public addresses, {@code http} or {@code https}
 * @param domain the platform's host; agencies' hosts are below it
 * @param port of the public addresses
 * @param managementPort the loopback port for health and metrics
 */
public record Deployment(boolean demo, String scheme, String domain, int port, int managementPort) {

    public boolean secure() {
        return scheme.equals("https");
    }

    /** The origin of a host, such as {@code http://riverton.localhost:9080}; the scheme's own port is left out. */
    public String origin(String host) {
        return Addresses.origin(scheme, host, port);
    }
}
