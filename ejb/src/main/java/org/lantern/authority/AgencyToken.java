package org.lantern.authority;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.lantern.tenancy.AgencyId;

/**
 * What a link carries that lets one person do one thing at one agency: the agency's 16 bytes, so that an edge knows which agency
 * to bind, and 32 random bytes, in base64url without padding (RFC 4648, section 5): 64 characters. Only its hash is kept.
 */
public record AgencyToken(AgencyId agency, String text) {

    private static final int BYTES = 48;
    private static final int LENGTH = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static AgencyToken fresh(AgencyId agency) {
        byte[] secret = new byte[BYTES - 16];
        RANDOM.nextBytes(secret);
        byte[] all = ByteBuffer.allocate(BYTES)
                .putLong(agency.value().getMostSignificantBits())
                .putLong(agency.value().getLeastSignificantBits())
                .put(secret)
                .array();
        return new AgencyToken(agency, Base64.getUrlEncoder().withoutPadding().encodeToString(all));
    }

    /** Empty if {@code text} cannot be a token; whether it is a good one is for whoever keeps the hashes to say. */
    public static Optional<AgencyToken> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return Optional.of(new AgencyToken(new AgencyId(new UUID(all.getLong(), all.getLong())), text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** SHA-256. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Never shows the token: it may end in a log. */
    @Override
    public String toString() {
        return "AgencyToken[" + agency + "]";
    }
}
