package org.lantern.egress.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses written out in digits; nothing is looked up for one. */
final class Literal {

    private Literal() {}

    /** @throws IllegalArgumentException if this is no address, and no name that leads to one */
    static InetAddress of(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address: " + text, e);
        }
    }
}
