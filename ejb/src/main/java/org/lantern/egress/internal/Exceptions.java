package org.lantern.egress.internal;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/**
 * Origins the deployment allows although R1 or R2 would refuse them (R6), each with where it is reached:
 * {@code http://id.localhost:9081=127.0.0.1:9081}.
 */
public record Exceptions(List<String> lines) {

    public Exceptions {
        lines = List.copyOf(lines);
    }

    Optional<InetSocketAddress> of(String origin) {
        return lines.stream()
                .filter(line -> line.startsWith(origin + "="))
                .map(line -> line.substring(origin.length() + 1))
                .map(Exceptions::address)
                .findFirst();
    }

    private static InetSocketAddress address(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        return new InetSocketAddress(
                hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
    }
}
