package org.lantern.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/**
 * What an entry says of a person. The entry holds {@link #commitment()} under {@link #name}; the value lies beside it and
 * can be erased without breaking the chain (R6).
 *
 * @param salt 16 random bytes as hexadecimal digits, so that the hash of a known address cannot be looked up
 */
public record PersonalValue(String name, String salt, String value) {

    /** {@code sha256:} and 64 hexadecimal digits over salt, name, a zero byte and value. */
    public String commitment() {
        return "sha256:"
                + Chain.sha256(HexFormat.of().parseHex(salt), name.getBytes(UTF_8), new byte[1], value.getBytes(UTF_8));
    }
}
