package org.lantern.web.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who counts as one sender: an IPv4 address, or an IPv6 network of 64 bits (RFC 6177: what one site has at least). */
final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** @param address as the server writes it, never a name, so that nothing is looked up */
    static String sender(String address) {
        try {
            byte[] bytes = InetAddress.getAllByName(address)[0].getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
