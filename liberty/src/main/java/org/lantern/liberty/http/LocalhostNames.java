package org.lantern.liberty.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Names below {@code localhost} are this machine (RFC 6761, section 6.3). Browsers and curl know that, the JDK's resolver
 * asks the system, which often does not.
 */
public final class LocalhostNames extends InetAddressResolverProvider {

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Resolver(configuration.builtinResolver());
    }

    @Override
    public String name() {
        return "names below localhost";
    }

    private record Resolver(InetAddressResolver system) implements InetAddressResolver {

        private static final byte[] LOOPBACK = {127, 0, 0, 1};

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (host.toLowerCase(Locale.ROOT).endsWith(".localhost")) {
                return Stream.of(InetAddress.getByAddress(host, LOOPBACK));
            }
            return system.lookupByName(host, policy);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            return system.lookupByAddress(address);
        }
    }
}
