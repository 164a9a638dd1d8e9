package org.lantern.console.stepup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What binds an answer to the session that asked: a nonce for the identity token and a verifier for the code (RFC 7636). They
 * keep other sites' answers out (RFC 9700, section 2.1), so no state is sent, which the container would take for its own.
 */
record Proof(String nonce, String verifier) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Proof fresh() {
        return new Proof(random(), random());
    }

    /** RFC 7636, section 4.2, S256. */
    String challenge() {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return encoded(bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never shows the secrets: it may end in a log. */
    @Override
    public String toString() {
        return "Proof";
    }
}
