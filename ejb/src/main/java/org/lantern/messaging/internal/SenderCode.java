package org.lantern.messaging.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a test mail carries: 40 random bits. With five tries in half an hour that is enough.
 *
 * @param text eight characters of an alphabet without those that are taken for others (0 and O, 1 and I)
 */
public record SenderCode(String text) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SenderCode fresh() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new SenderCode(text.toString());
    }

    /** As somebody typed it; it need not be one. */
    public static SenderCode typed(String text) {
        return new SenderCode(text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    /** For reading and typing: {@code ABCD-EFGH}. */
    String spaced() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "sender code";
    }
}
