package org.lantern.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/**
 * What of a request decides its door.
 *
 * @param hosts every {@code Host} header as it was sent
 * @param serverName what the server made of request line and headers
 * @param localPort the port the connection was accepted on
 */
record Arrival(List<String> hosts, String serverName, int localPort) {
    Arrival {
        hosts = List.copyOf(hosts);
    }

    static Arrival of(HttpServletRequest request) {
        return new Arrival(
                Collections.list(request.getHeaders("Host")), request.getServerName(), request.getLocalPort());
    }
}
