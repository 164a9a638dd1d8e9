package org.lantern.egress.internal;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are everybody's (R2): all but those of the IANA special-purpose registries for IPv4 and IPv6 (RFC 6890
 * and its updates). IPv6 only within 2000::/3, the part that is given out, and there without the ranges that carry an
 * IPv4 address or no host.
 */
final class PublicAddress {

    private static final List<Range> NOT_4 = Range.all(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    private static final Range GIVEN_OUT = Range.of("2000::/3");

    private static final List<Range> NOT_6 =
            Range.all("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_4.stream().noneMatch(range -> range.holds(address))
                : GIVEN_OUT.holds(address) && NOT_6.stream().noneMatch(range -> range.holds(address));
    }
}
