package org.lantern.crimemap.internal.projection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 (RFC 2104) of agency and record number, cut to the 122 free bits of a UUID of version 8 (RFC 9562, section
 * 5.8): stable for a record, different between agencies, and nobody without the key can try record numbers against it.
 */
final class PublicIds {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    PublicIds(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    UUID of(UUID agency, String recordNumber) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            ByteBuffer digest =
                    ByteBuffer.wrap(mac.doFinal((agency + "/" + recordNumber).getBytes(StandardCharsets.UTF_8)));
            long high = (digest.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x8000L;
            long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
