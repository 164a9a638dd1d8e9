package org.lantern.egress.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a request may go, its address checked and fixed.
 *
 * @param host as the server calls itself: for its certificate and the Host header
 * @param place the one address that is connected to; unresolved if there is none that may be
 * @param path with query
 */
public record Destination(String host, InetSocketAddress place, boolean secure, String path) {

    private static final int HTTPS = 443;
    /** At least two labels, the last one with a letter: no literal address in any notation (RFC 1123, section 2.1). */
    private static final Pattern PUBLIC_NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]{2,63}");

    /** Who is asked where a name leads. */
    @FunctionalInterface
    interface Names {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** Empty for what nobody may be asked at (R1). What is not known of its name at the deadline leads nowhere (R8). */
    public static Optional<Destination> of(URI address, Exceptions exceptions, Deadline deadline) {
        return of(address, exceptions, LookUp.of(InetAddress::getAllByName, deadline));
    }

    /** Asks once: what is connected to is what was checked (R3). */
    static Optional<Destination> of(URI address, Exceptions exceptions, Names names) {
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return Optional.empty();
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String origin = scheme + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort());
        Optional<InetSocketAddress> exception = exceptions.of(origin);
        if (exception.isPresent()) {
            InetSocketAddress place = exception.get();
            return Optional.of(new Destination(
                    place.getHostString() + ":" + place.getPort(), place, scheme.equals("https"), path(address)));
        }
        boolean usual = scheme.equals("https") && (address.getPort() < 0 || address.getPort() == HTTPS);
        return usual && host.length() <= 253 && PUBLIC_NAME.matcher(host).matches()
                ? Optional.of(new Destination(host, resolved(host, names), true, path(address)))
                : Optional.empty();
    }

    public boolean isReachable() {
        return !place.isUnresolved();
    }

    private static String path(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static InetSocketAddress resolved(String host, Names names) {
        try {
            InetAddress[] all = names.all(host);
            return Stream.of(all).allMatch(PublicAddress::is)
                    ? new InetSocketAddress(all[0], HTTPS)
                    : InetSocketAddress.createUnresolved(host, HTTPS);
        } catch (UnknownHostException e) {
            return InetSocketAddress.createUnresolved(host, HTTPS);
        }
    }
}
