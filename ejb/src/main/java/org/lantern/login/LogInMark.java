package org.lantern.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names a log-in at the identity provider without being its number: 16 hexadecimal digits of the SHA-256 of it. Worth nothing to
 * anybody but the person whose log-in it is.
 */
public record LogInMark(String digits) {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{16}");

    /** @throws IllegalArgumentException if these are not 16 hexadecimal digits */
    public LogInMark {
        if (!isOne(digits)) {
            throw new IllegalArgumentException("a mark has 16 hexadecimal digits");
        }
    }

    public static boolean isOne(String text) {
        return DIGITS.matcher(text).matches();
    }

    /** @param session {@code sid} of a token (OpenID Connect Front-Channel Logout 1.0, section 3) */
    public static LogInMark of(String session) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(session.getBytes(UTF_8));
            return new LogInMark(HexFormat.of().formatHex(hash, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
