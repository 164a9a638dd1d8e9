package org.lantern.egress.internal;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that begin with the same bits (RFC 4632, section 3.1).
 *
 * @param network 4 or 16 bytes as a number
 * @param size of an address, in bits
 * @param length how many bits are the same
 */
record Range(BigInteger network, int size, int length) {

    static Range of(String text) {
        int slash = text.indexOf('/');
        byte[] bytes = Literal.of(text.substring(0, slash)).getAddress();
        return new Range(
                new BigInteger(1, bytes), bytes.length * Byte.SIZE, Integer.parseInt(text.substring(slash + 1)));
    }

    static List<Range> all(String... texts) {
        return Stream.of(texts).map(Range::of).toList();
    }

    boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length * Byte.SIZE == size
                && new BigInteger(1, bytes)
                                .xor(network)
                                .shiftRight(size - length)
                                .signum()
                        == 0;
    }
}
