package org.lantern.portal.internal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens a preview: 256 random bits. Kept as a hash and looked up behind the agency's wall, so it needs no key to
 * sign with, can be forged by nobody, and works on every node.
 *
 * @param text 64 lower-case hexadecimal characters
 */
public record PreviewToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");
    private static final int BYTES = 32;

    public static PreviewToken fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new PreviewToken(HexFormat.of().formatHex(bits));
    }

    public static Optional<PreviewToken> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PreviewToken(text)) : Optional.empty();
    }

    byte[] sha256() {
        return Sha256.of(HexFormat.of().parseHex(text));
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "preview token";
    }
}
