package org.lantern.signup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret by which a draft is found (R1): 32 random bytes in base64url without padding (RFC 4648, section 5). */
public record SignupLink(String text) {
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public SignupLink {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a link's secret");
        }
    }

    static SignupLink fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new SignupLink(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty if {@code text} cannot be a link's secret; whether there is a draft is for {@link SignupDesk} to say. */
    public static Optional<SignupLink> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new SignupLink(text)) : Optional.empty();
    }

    /** SHA-256 (FIPS 180-4): all that is kept. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Never shows the secret: it may end in a log. */
    @Override
    public String toString() {
        return "SignupLink";
    }
}
